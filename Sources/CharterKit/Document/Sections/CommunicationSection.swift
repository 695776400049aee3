// How the partners communicate: meetings and channels.

extension Page {
  mutating func writeCommunication() {
    guard !charter.meetings.isEmpty || !charter.channels.isEmpty else { return }
    heading(.section, of: .communication)
    if !charter.meetings.isEmpty {
      writer.beginTable()
      writer.column(Words(en: "Meeting", nl: "Overleg", fr: "Réunion"), width: 30)
      writer.column(Words(en: "How often", nl: "Hoe vaak", fr: "Rythme"), width: 16)
      writer.column(Words(en: "With", nl: "Met", fr: "Avec"), width: 28)
      writer.beginRows()
      for meeting in charter.meetings {
        writer.beginRow()
        cell(meeting.text)
        writer.beginCell()
        if let interval = meeting.every { say(interval) }
        writer.endCell()
        cell(meeting.with)
        writer.endRow()
      }
      writer.endTable()
    }
    if !charter.channels.isEmpty {
      writer.beginTable()
      writer.column(Words(en: "Channel", nl: "Kanaal", fr: "Canal"), width: 46)
      writer.column(Words(en: "With", nl: "Met", fr: "Avec"), width: 28)
      writer.beginRows()
      for channel in charter.channels {
        writer.beginRow()
        cell(channel.text)
        cell(channel.with)
        writer.endRow()
      }
      writer.endTable()
    }
  }
}
