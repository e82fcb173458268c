import soap from "soap";
import { prove } from "../support/prove.js";

const wsdl = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:t="urn:t" targetNamespace="urn:t">
  <message name="Question"/><message name="Answer"/>
  <portType name="Port"><operation name="Ask"><input message="t:Question"/><output message="t:Answer"/></operation></portType>
  <binding name="Binding" type="t:Port"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="Ask"><soap:operation soapAction="Ask"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation>
  </binding>
  <service name="Service"><port name="Port" binding="t:Binding"><soap:address location="http://127.0.0.1/"/></port></service>
</definitions>`;
const envelope = `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><Answer xmlns="urn:t"/></Body></Envelope>`;

prove({
  library: "soap",
  client: "createClientAsync",
  made: () => "createClientAsync(url)",
  respond: ({ method }) => ({ headers: { "content-type": "text/xml" }, body: method === "GET" ? wsdl : envelope }),
  create: ({ url }) => soap.createClientAsync(`${url}/?wsdl`, {}, url),
  send: (client) => client["AskAsync"]!({}),
});
