// Charters for sessions, with é, € and emoji before what is looked for.

/// Without errors, in Dutch.
let dutch = """
  taal nl

  charter "Één week 😀 €" {
    // Wie é zegt, zegt 😀.
    visie "Samen één vraag"

    doel Leren "Leerlingen 😀 leren" {
      maatstaf "Acht op de tien"
    }

    partner École "École 😀" {
      sector kennis
      zoekt Vragen "Één échte vraag"
      brengt Coaches "Veertig coaches 😀" als menskracht voor Leren
      wint "Échte vragen 😀" uit Opgaven beantwoordt Vragen
    }

    partner Bedrijf "Het bedrijf €" {
      sector bedrijf
      zoekt Talent "Tien stagiairs"
      brengt Opgaven "Vier 😀 opgaven" als expertise voor Leren
      wint "Nieuwe mensen" uit Coaches beantwoordt Talent
    }
  }

  """

/// With an undeclared name, after é, € and an emoji.
let broken = """
  taal nl

  charter "Week" {
    partner School "é€😀" {
      sector kennis
      brengt Coaches "é€😀" als menskracht
      wint "é€😀" uit Opgave
    }

    partner Bedrijf "B" {
      sector bedrijf
      brengt Opgaven "é€😀" als expertise
      wint "é" uit Coaches
    }
  }

  """
