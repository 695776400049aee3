// The syntax definition for KDE's editors: Kate, KWrite, KDevelop, and anything else that uses their highlighting.

/// Prints `Grammar/charter.xml`.
package enum KateGrammar {
  /// Prints the whole file.
  package static func render() -> [UInt8] {
    let words = ColouringWords()
    var page = head
    let lists = [
      ("languages", words.languages), ("codes", words.codes), ("named", words.named), ("unnamed", words.unnamed),
      ("attributes", words.attributes), ("plain", words.plain), ("naming", words.naming),
      ("checking", words.checking), ("every", words.every), ("behindNumber", words.behindNumber),
      ("everyone", words.everyone), ("to", words.to), ("times", words.times),
    ]
    for (name, words) in lists { page += list(name, words) }
    for choice in words.choices {
      page += list(choice.group.grammarName + "Attributes", choice.attributes)
      page += list(choice.group.grammarName + "Options", choice.options)
    }
    page += contexts
    let ambiguous = "(?:" + words.ambiguous.joined(separator: "|") + ")(?!-?\(part))"
    page += rule("RegExpr", "Statement", "Name", #"String="\#(ambiguous)(?=\s+(?:\#(word)\s*)?&quot;)""#)
    page += rule("keyword", "Statement", "Name", #"String="named""#)
    page += rule("keyword", "Statement", "#stay", #"String="unnamed""#)
    for choice in words.choices {
      let name = choice.group.grammarName
      page += rule("keyword", "Attribute", name, #"String="\#(name)Attributes""#)
    }
    page += rule("keyword", "Attribute", "names", #"String="naming""#)
    page += rule("keyword", "Attribute", "check", #"String="checking""#)
    page += rule("keyword", "Attribute", "Interval", #"String="every""#)
    page += rule("keyword", "Attribute", "#stay", #"String="plain""#)
    page += values
    for choice in words.choices {
      let name = choice.group.grammarName
      page += list(
        name,
        of: rule("keyword", "Option", "#pop!\(name)More", #"String="\#(name)Options""#)
          + rule("RegExpr", "Normal", "#pop!\(name)More", #"String="\#(word)""#))
    }
    page += list(
      "names",
      of: rule("keyword", "Small Word", "#pop!namesMore", #"String="everyone""#)
        + rule("RegExpr", "Reference", "#pop!namesMore", #"String="\#(word)""#))
    page += list("check", of: rule("RegExpr", "Option", "#pop!checkMore", #"String="\#(word)""#))
    return Array((page + foot).utf8)
  }

  private static let part = #"[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}·]"#
  private static let word = #"[\p{L}\p{Nl}_]\#(part)*(?:-\#(part)+)*"#

  private static func list(_ name: String, _ words: [String]) -> String {
    var page = "    <list name=\"\(name)\">\n"
    for word in words { page += "      <item>\(word)</item>\n" }
    return page + "    </list>\n"
  }

  private static func rule(_ kind: String, _ attribute: String, _ context: String, _ rest: String) -> String {
    "        <\(kind) attribute=\"\(attribute)\" context=\"\(context)\" \(rest)/>\n"
  }

  /// Values separated by commas; after a comma the next value may be on another line.
  private static func list(_ name: String, of values: String) -> String {
    #"""
          <context name="\#(name)" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
    \#(values)      </context>
          <context name="\#(name)More" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
            <DetectChar attribute="Separator" context="#pop!\#(name)Next" char=","/>
          </context>
          <context name="\#(name)Next" attribute="Normal" lineEndContext="#stay" fallthroughContext="#pop">
            <DetectSpaces/>
            <Detect2Chars attribute="Comment" context="Comment" char="/" char1="/"/>
    \#(values)      </context>

    """#
  }

  private static let head = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE language>
    <!-- Printed from the table of the language by `charter grammar kate`: change the table, not this file. -->
    <language name="Charter" section="Markup" version="1" kateversion="5.62" extensions="*.charter"
      mimetype="text/x-charter" casesensitive="true" license="MIT">
      <highlighting>

    """#

  private static let contexts = #"""
        <contexts>
          <context name="Charter" attribute="Normal" lineEndContext="#stay">
            <DetectSpaces/>
            <Detect2Chars attribute="Comment" context="Comment" char="/" char1="/"/>
            <StringDetect attribute="Text" context="Block Text" String="&quot;&quot;&quot;"/>
            <DetectChar attribute="Text" context="Text" char="&quot;"/>
            <keyword attribute="Statement" context="Language" String="languages"/>

    """#

  private static let values = #"""
            <RegExpr attribute="Date" context="Date" String="[0-9]+(?:-[0-9]+)+"/>
            <RegExpr attribute="Number" context="Unit" String="[0-9]+(?:\.[0-9]+)?"/>
            <RegExpr attribute="Normal" context="#stay" String="\#(word)"/>
            <DetectChar attribute="Brace" context="#stay" char="{" beginRegion="block"/>
            <DetectChar attribute="Brace" context="#stay" char="}" endRegion="block"/>
            <DetectChar attribute="Separator" context="#stay" char=","/>
          </context>
          <context name="Comment" attribute="Comment" lineEndContext="#pop">
            <DetectSpaces/>
            <IncludeRules context="##Comments"/>
          </context>
          <context name="Escape" attribute="Text" lineEndContext="#stay">
            <RegExpr attribute="Escape" context="#stay" String="\\(?:[&quot;\\nt]|u\{[0-9A-Fa-f]{1,6}\})"/>
            <RegExpr attribute="Wrong Escape" context="#stay" String="\\."/>
          </context>
          <context name="Text" attribute="Text" lineEndContext="#pop">
            <IncludeRules context="Escape"/>
            <DetectChar attribute="Text" context="#pop" char="&quot;"/>
          </context>
          <context name="Block Text" attribute="Text" lineEndContext="#stay">
            <IncludeRules context="Escape"/>
            <StringDetect attribute="Text" context="#pop" String="&quot;&quot;&quot;"/>
          </context>
          <context name="Language" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
            <keyword attribute="Option" context="#pop" String="codes"/>
          </context>
          <!-- A word is the name if a text follows it, or if it isn't an attribute. -->
          <context name="Name" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
            <RegExpr attribute="Name" context="#pop" String="\#(word)(?=\s*&quot;)"/>
            <keyword attribute="Normal" context="#pop" String="attributes" lookAhead="true"/>
            <RegExpr attribute="Name" context="#pop" String="\#(word)"/>
          </context>
          <context name="Date" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
            <keyword attribute="To" context="#pop" String="to"/>
          </context>
          <context name="Unit" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
            <keyword attribute="Normal" context="#pop" String="behindNumber" lookAhead="true"/>
            <RegExpr attribute="Unit" context="#pop" String="\#(word)"/>
          </context>
          <context name="Interval" attribute="Normal" lineEndContext="#pop" fallthroughContext="#pop">
            <DetectSpaces/>
            <RegExpr attribute="Number" context="#stay" String="[0-9]+(?:\.[0-9]+)?"/>
            <keyword attribute="Option" context="#pop" String="times"/>
          </context>

    """#

  private static let foot = """
        </contexts>
        <itemDatas>
          <itemData name="Normal" defStyleNum="dsNormal"/>
          <itemData name="Statement" defStyleNum="dsKeyword" spellChecking="false"/>
          <itemData name="Attribute" defStyleNum="dsAttribute" spellChecking="false"/>
          <itemData name="Name" defStyleNum="dsFunction" spellChecking="false"/>
          <itemData name="Reference" defStyleNum="dsFunction" spellChecking="false"/>
          <itemData name="Option" defStyleNum="dsConstant" spellChecking="false"/>
          <itemData name="Small Word" defStyleNum="dsBuiltIn" spellChecking="false"/>
          <itemData name="To" defStyleNum="dsOperator" spellChecking="false"/>
          <itemData name="Text" defStyleNum="dsString"/>
          <itemData name="Escape" defStyleNum="dsSpecialChar" spellChecking="false"/>
          <itemData name="Wrong Escape" defStyleNum="dsError" spellChecking="false"/>
          <itemData name="Date" defStyleNum="dsBaseN" spellChecking="false"/>
          <itemData name="Number" defStyleNum="dsDecVal" spellChecking="false"/>
          <itemData name="Unit" defStyleNum="dsDataType" spellChecking="false"/>
          <itemData name="Comment" defStyleNum="dsComment"/>
          <itemData name="Brace" defStyleNum="dsNormal"/>
          <itemData name="Separator" defStyleNum="dsNormal"/>
        </itemDatas>
      </highlighting>
      <general>
        <comments>
          <comment name="singleLine" start="//" position="afterwhitespace"/>
        </comments>
        <keywords casesensitive="1" weakDeliminator="-"/>
      </general>
    </language>

    """
}
