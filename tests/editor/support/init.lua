-- The smallest configuration of Neovim 0.7 that talks to the ESLint language server. It has no pull
-- diagnostics of its own yet, so they are asked for here, after loading and after each change.
vim.o.swapfile = false
vim.o.number = true
vim.o.signcolumn = "yes"
vim.diagnostic.config({ virtual_text = { prefix = "■" }, signs = true, underline = true })

local root = vim.fn.getcwd()
local folder = { uri = vim.uri_from_fname(root), name = "workspace" }
local settings = {
  validate = "on", useESLintClass = true, useFlatConfig = true, experimental = vim.empty_dict(),
  codeAction = { disableRuleComment = { enable = false }, showDocumentation = { enable = false } },
  codeActionOnSave = { enable = true, mode = "all" }, format = false, quiet = false, onIgnoredFiles = "off",
  options = vim.empty_dict(), rulesCustomizations = {}, run = "onType", problems = { shortenToSingleLine = false },
  nodePath = "", workingDirectory = { mode = "location" }, workspaceFolder = folder,
}

local function pull(client, buffer)
  local document = { textDocument = { uri = vim.uri_from_bufnr(buffer) } }
  client.request("textDocument/diagnostic", document, function(_, report)
    if not report or not report.items then return end
    local published = { uri = document.textDocument.uri, diagnostics = report.items }
    vim.lsp.diagnostic.on_publish_diagnostics(nil, published, { client_id = client.id }, {})
  end, buffer)
end

local function nothing() return vim.empty_dict() end

vim.api.nvim_create_autocmd("BufReadPost", {
  pattern = "*.js",
  callback = function(event)
    local id = vim.lsp.start_client({
      name = "eslint", cmd = { "node", os.getenv("ESLINT_SERVER"), "--stdio" }, root_dir = root,
      workspace_folders = { folder }, settings = settings,
      handlers = {
        ["workspace/configuration"] = function(_, request)
          return vim.tbl_map(function() return settings end, request.items)
        end,
        ["eslint/confirmESLintExecution"] = function() return 4 end,
        ["eslint/noLibrary"] = nothing, ["eslint/openDoc"] = nothing,
        ["eslint/probeFailed"] = nothing, ["eslint/noConfig"] = nothing,
        ["workspace/diagnostic/refresh"] = function() return vim.NIL end,
      },
      on_attach = function(client, buffer)
        pull(client, buffer)
        vim.api.nvim_create_autocmd({ "TextChanged", "InsertLeave" }, {
          buffer = buffer,
          callback = function() vim.defer_fn(function() pull(client, buffer) end, 100) end,
        })
        vim.api.nvim_buf_create_user_command(buffer, "FixAll", function()
          local version = vim.lsp.util.buf_versions[buffer]
          local document = { uri = vim.uri_from_bufnr(buffer), version = version }
          client.request("workspace/executeCommand", { command = "eslint.applyAllFixes", arguments = { document } }, nil, buffer)
        end, {})
      end,
    })
    vim.lsp.buf_attach_client(event.buf, id)
  end,
})

vim.keymap.set("n", "ga", vim.lsp.buf.code_action)
