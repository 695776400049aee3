-- Reads each code block of a document as a document of its own: so one pandoc reads many texts (markdown_structure.py).
-- The block's first class is the format; its text becomes a Div of what was read, with the names of the metadata found.

function CodeBlock(block)
  local read, document = pcall(pandoc.read, block.text, block.classes[1])
  if not read then
    return pandoc.Div({}, pandoc.Attr("", {"unreadable"}))
  end
  local names = {}
  for name in pairs(document.meta) do
    names[#names + 1] = name
  end
  table.sort(names)
  return pandoc.Div(document.blocks, pandoc.Attr("", names))
end
