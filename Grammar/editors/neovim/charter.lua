-- Charters in Neovim, with its own language client: copy this file to ~/.config/nvim/plugin/.

if vim.fn.has('nvim-0.8') == 1 then
  vim.filetype.add({ extension = { charter = 'charter' } })
else
  vim.cmd('autocmd BufRead,BufNewFile *.charter setfiletype charter')
end

if vim.lsp.config then
  -- Neovim 0.11 and later.
  vim.lsp.config('charter', { cmd = { 'charter', 'lsp' }, filetypes = { 'charter' }, root_markers = { '.git' } })
  vim.lsp.enable('charter')
else
  -- Neovim 0.7 to 0.10.
  vim.api.nvim_create_autocmd('FileType', {
    pattern = 'charter',
    callback = function(args)
      local file = vim.api.nvim_buf_get_name(args.buf)
      local root = vim.fn.fnamemodify(vim.fn.finddir('.git', vim.fn.fnamemodify(file, ':h') .. ';'), ':p:h:h')
      if root == '' or vim.fn.isdirectory(root .. '/.git') == 0 then root = vim.fn.fnamemodify(file, ':h') end
      local config = { name = 'charter', cmd = { 'charter', 'lsp' }, root_dir = root }
      if vim.lsp.start then return vim.lsp.start(config) end
      _G.charter_clients = _G.charter_clients or {}
      local id = _G.charter_clients[root]
      if not (id and vim.lsp.get_client_by_id(id)) then
        id = vim.lsp.start_client(config)
        _G.charter_clients[root] = id
      end
      vim.lsp.buf_attach_client(args.buf, id)
      vim.bo[args.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
    end,
  })
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'charter',
  callback = function(args)
    if vim.fn.has('nvim-0.11') == 0 then
      -- The keys that later ones have by themselves.
      local keys = { K = 'hover', grn = 'rename', gra = 'code_action', grr = 'references', gO = 'document_symbol' }
      for key, action in pairs(keys) do vim.keymap.set('n', key, vim.lsp.buf[action], { buffer = args.buf }) end
      vim.keymap.set('n', '<C-w>d', vim.diagnostic.open_float, { buffer = args.buf })
    end
    vim.bo.commentstring = '// %s'
    vim.bo.shiftwidth = 2
    vim.bo.expandtab = true
  end,
})
