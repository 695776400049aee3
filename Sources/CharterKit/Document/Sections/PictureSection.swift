// The picture of who gives to whom.

extension Page {
  mutating func writePicture() {
    guard options.hasPicture else { return }
    let picture = GiveAndGain(charter, flow)
    guard picture.isTooLarge || !picture.arrows.isEmpty else { return }
    heading(.section, Words(en: "Who gives to whom", nl: "Wie geeft aan wie", fr: "Qui donne à qui"))
    if !writer.canShow(picture) {
      paragraph(
        Words(
          en: "With so many partners and gains a picture would be unreadable; the table above says it all.",
          nl: "Met zoveel partners en winsten maakt een tekening niets duidelijk; de tabel hierboven zegt alles.",
          fr: "Avec autant de partenaires et de gains, un dessin ne montrerait rien ; le tableau ci-dessus dit tout."))
    } else {
      writer.picture(picture, of: charter)
    }
  }
}
