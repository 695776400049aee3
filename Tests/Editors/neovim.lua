-- A session in Neovim 0.7 or later: opens a charter with a mistake, sees it, fixes it, completes, renames, formats.
-- Run by `nvim --headless -u NONE -i NONE -n -l neovim.lua` or `-c 'luafile neovim.lua'`, with `charter` on the PATH.
-- In the environment: CHARTER_FILE, the charter; CHARTER_SETUP, the file that a user copies; CHARTER_FORMATTED, the
-- expected final text. Prints `all is well` and exits with status 0, or says what is wrong and exits with 1.

local api, lsp = vim.api, vim.lsp
local is_new = vim.fn.has('nvim-0.11') == 1
local done = {}

local function fail(what) error(what, 0) end

local function expect(is, what)
  if not is then fail(what) end
  table.insert(done, what)
end

local function wait(what, test)
  if not vim.wait(10000, test, 10) then fail('never: ' .. what) end
  table.insert(done, what)
end

local function lines() return api.nvim_buf_get_lines(0, 0, -1, false) end
local function text() return table.concat(lines(), '\n') .. '\n' end

--- Where a word stands: its line from 0, and its first byte.
local function find(word, occurrence)
  local count = 0
  for number, line in ipairs(lines()) do
    local start = 1
    while true do
      local first = line:find(word, start, true)
      if not first then break end
      count = count + 1
      if count == (occurrence or 1) then return number - 1, first - 1 end
      start = first + 1
    end
  end
  fail('no ' .. word)
end

local function go(word, occurrence)
  local line, column = find(word, occurrence)
  api.nvim_win_set_cursor(0, { line + 1, column })
end

local function client()
  local get = lsp.get_clients or function() return lsp.get_active_clients() end
  return get({ bufnr = 0 })[1]
end

local function ask(method, parameters)
  local answers, problem = lsp.buf_request_sync(0, method, parameters, 5000)
  if not answers then fail(method .. ': ' .. tostring(problem)) end
  for _, answer in pairs(answers) do
    if answer.error or answer.err then fail(method .. ': ' .. vim.inspect(answer)) end
    return answer.result
  end
  fail(method .. ': nobody answers')
end

local function here()
  return is_new and lsp.util.make_position_params(0, client().offset_encoding) or lsp.util.make_position_params()
end

local function run()
  vim.cmd('luafile ' .. vim.env.CHARTER_SETUP)
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.CHARTER_FILE))
  if vim.bo.filetype ~= 'charter' then vim.cmd('filetype on | filetype detect') end
  expect(vim.bo.filetype == 'charter', 'the file is known as a charter')
  wait('the server has started', function() return client() ~= nil and client().initialized ~= false end)

  -- The mistake at its position: Neovim counts bytes.
  wait('the mistake is found', function() return #vim.diagnostic.get(0) == 1 end)
  local finding = vim.diagnostic.get(0)[1]
  local line, column = find('maatstf')
  expect(finding.lnum == line and finding.col == column, 'it begins at the word: ' .. vim.inspect(finding))
  expect(finding.end_lnum == line and finding.end_col == column + #'maatstf', 'it ends with the word')
  expect(finding.code == 'S102', 'it has its code')
  expect(finding.message:find('maatstf', 1, true) ~= nil, 'it is in words')
  expect(finding.source == 'charter', 'it says who found it')

  -- The fix, chosen from the menu.
  go('maatstf')
  local offered
  vim.ui.select = function(items, options, choose)
    offered = {}
    for index, item in ipairs(items) do
      local action = item.action or item[2]
      table.insert(offered, action.title)
      if action.kind == 'quickfix' and not action.title:find('alles') and action.title:find('maatstaf', 1, true) then
        return choose(item, index)
      end
    end
    fail('no fix among ' .. vim.inspect(offered))
  end
  lsp.buf.code_action()
  wait('the fix is made', function() return text():find('maatstaf "Elke week een gast"', 1, true) ~= nil end)
  wait('the finding goes', function() return #vim.diagnostic.get(0) == 0 end)

  -- A mistake typed after an emoji on its line, and undone.
  line, column = find('School', 2)
  api.nvim_buf_set_text(0, line, column, line, column + #'School', { 'Schol' })
  wait('a typed mistake is found', function() return #vim.diagnostic.get(0) == 1 end)
  finding = vim.diagnostic.get(0)[1]
  expect(finding.lnum == line and finding.col == column, 'at its place: ' .. vim.inspect(finding))
  api.nvim_buf_set_text(0, line, column, line, column + #'Schol', { 'School' })
  wait('it goes when it is taken back', function() return #vim.diagnostic.get(0) == 0 end)

  -- Completion: names after `door`, with an emoji before it.
  go('Huis,School')
  local list = ask('textDocument/completion', here())
  local labels = {}
  for _, item in ipairs(list.items or list) do labels[item.label] = true end
  expect(labels.School and labels.Huis and labels.allen, 'partners are offered: ' .. vim.inspect(labels))
  expect(not labels.Tuin, 'an aim is not')
  -- And as it is typed: a keyword on a line of its own.
  line = find('risico')
  api.nvim_buf_set_lines(0, line, line, false, { '  ris' })
  api.nvim_win_set_cursor(0, { line + 1, 5 })
  list = ask('textDocument/completion', here())
  local chosen
  for _, item in ipairs(list.items or list) do if item.label == 'risico' then chosen = item end end
  expect(chosen ~= nil, 'the keyword is offered')
  if is_new then
    local shown = lsp.completion._lsp_to_complete_items(list, 'ris', client().id)
    for _, one in ipairs(shown) do expect(one.abbr:find('[ris]') ~= nil, 'only what fits is shown: ' .. one.abbr) end
    expect(#shown > 0 and #shown < 5, 'and not everything: ' .. #shown)
  end
  if chosen.textEdit then
    local edit = vim.deepcopy(chosen.textEdit)
    edit.newText = edit.newText:gsub('%$%b{}', ''):gsub('%$%d+', '')
    edit.range = edit.range or edit.insert
    lsp.util.apply_text_edits({ edit }, api.nvim_get_current_buf(), client().offset_encoding or 'utf-16')
    expect(lines()[line + 1]:find('^  risico') ~= nil, 'it takes the place of what was typed: ' .. lines()[line + 1])
  end
  api.nvim_buf_set_lines(0, line, line + 1, false, {})
  wait('all is well again', function() return #vim.diagnostic.get(0) == 0 end)

  -- Hover, in the window that it opens.
  go('Huis,School')
  lsp.buf.hover()
  local shown
  wait('hover shows something', function()
    for _, window in ipairs(api.nvim_list_wins()) do
      if api.nvim_win_get_config(window).relative ~= '' then
        shown = table.concat(api.nvim_buf_get_lines(api.nvim_win_get_buf(window), 0, -1, false), '\n')
        api.nvim_win_close(window, true)
        return true
      end
    end
  end)
  expect(shown:find('De Esdoorn', 1, true) ~= nil, 'it is about the partner: ' .. shown)

  -- Definition: from a use after an emoji to the declaration.
  go('Huis,School')
  lsp.buf.definition()
  line, column = find('partner Huis')
  wait('the cursor goes to the definition', function()
    local at = api.nvim_win_get_cursor(0)
    return at[1] - 1 == line and at[2] >= column and at[2] <= column + #'partner Huis'
  end)

  -- Rename, everywhere.
  go('Huis,School')
  lsp.buf.rename('Esdoorn')
  wait('the partner has its new name', function()
    return text():find('door Esdoorn,School', 1, true) and text():find('partner Esdoorn "De Esdoorn"', 1, true)
  end)
  expect(not text():find('Huis', 1, true), 'nowhere the old one is left')
  wait('nothing is wrong after it', function() return #vim.diagnostic.get(0) == 0 end)

  if is_new then
    wait('words have their colours', function()
      local row, col = find('Esdoorn,School')
      local tokens = lsp.semantic_tokens.get_at_pos(0, row, col)
      return tokens and #tokens > 0 and tokens[1].type == 'partner'
    end)
    lsp.inlay_hint.enable(true)
    wait('hints are shown', function() return #lsp.inlay_hint.get({ bufnr = 0 }) > 0 end)
    lsp.codelens.refresh({ bufnr = 0 })
    wait('lenses are shown', function() return #lsp.codelens.get(0) > 0 end)
    expect(client():supports_method('textDocument/foldingRange'), 'it folds')
    vim.wo.foldmethod = 'expr'
    vim.wo.foldexpr = 'v:lua.vim.lsp.foldexpr()'
    wait('blocks fold', function()
      vim.cmd('normal! zx')
      return vim.fn.foldlevel(find('sector middenveld') + 1) >= 1
    end)
    vim.cmd('normal! zR')
    expect(client().offset_encoding == 'utf-8' or client().offset_encoding == 'utf-16', 'an encoding is agreed')
    table.insert(done, 'encoding ' .. client().offset_encoding)
  end

  -- Layout, as in `charter fmt`.
  if lsp.buf.format then lsp.buf.format() else lsp.buf.formatting_sync(nil, 5000) end
  local file = io.open(vim.env.CHARTER_FORMATTED)
  local wanted = file:read('*a')
  file:close()
  expect(text() == wanted, 'the layout is that of charter fmt:\n' .. text())

  -- Stopping: the program ends by itself.
  lsp.stop_client(lsp.get_clients and lsp.get_clients() or lsp.get_active_clients())
  wait('the server has ended', function() return client() == nil end)
end

local is_well, problem = pcall(run)
local log = lsp.get_log_path()
if is_well then
  io.stdout:write(table.concat(done, '\n') .. '\nall is well\n')
  vim.cmd('qall!')
else
  io.stdout:write(table.concat(done, '\n') .. '\nWRONG: ' .. tostring(problem) .. '\n')
  local messages = io.open(log)
  if messages then io.stdout:write(messages:read('*a'):sub(-3000)) end
  vim.cmd('cquit 1')
end
