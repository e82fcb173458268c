"use strict";

const { Router } = require("express");
const http = require("http");
const { UPSTREAM } = require("../config.js");

const rates = Router();

rates.route("/rates/:currency").get((req, res) => {
  const options = { agent: new http.Agent({ keepAlive: true, timeout: 30000 }) };
  http
    .get(`${UPSTREAM}/rates/${req.params.currency}`, options, (upstream) => {
      res.type("json");
      upstream.pipe(res);
    })
    .on("error", () => res.sendStatus(502));
});

module.exports = rates;
