// The attributes of each kind of statement: the one list that says which property holds what is written.

extension Charter: DeclaredStatement {
  var text: TextValue? { title }

  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.form, &form)
    visitor.visit(.version, &version)
    visitor.visit(.amends, &amends)
    visitor.visit(.period, &period)
    visitor.visit(.place, &place)
    visitor.visit(.vision, &vision)
    visitor.visit(.context, &context)
  }
}

extension Party: DeclaredStatement {
  var text: TextValue? { title }

  /// Those of a partner; of an observer only the sector counts.
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.sector, &sector)
    visitor.visit(.unit, texts: &units)
    visitor.visit(.stance, &stance)
    visitor.visit(.expects, &expects)
    visitor.visit(.approach, &approach)
    visitor.visit(.signing, &signing)
  }
}

extension Contribution: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.as, &means)
    visitor.visit(.amount, &amount)
    visitor.visit(.toward, &toward)
    visitor.visit(.during, &during)
    visitor.visit(.disclosure, &disclosure)
  }
}

extension Gain: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.from, &from)
    visitor.visit(.answers, &answers)
    visitor.visit(.disclosure, &disclosure)
  }
}

extension Need: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {}
}

extension Commitment: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.effort, &effort)
    visitor.visit(.during, &during)
    visitor.visit(.nature, &nature)
    visitor.visit(.recognised, &recognised)
  }
}

extension Signatory: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.role, &role)
    visitor.visit(.key, texts: &keys)
  }
}

extension Aim: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.measure, texts: &measures)
    visitor.visit(.due, &due, at: &dueRange)
    visitor.visit(.shared, &shared)
    visitor.visit(.lead, &lead)
  }
}

extension Aspect: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.by, &by)
    visitor.visit(.due, &due, at: &dueRange)
  }
}

extension Burden: DeclaredStatement {
  /// Those of a risk; the others have no response.
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.by, &by)
    visitor.visit(.response, &response)
  }
}

extension Project: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.with, &with)
    visitor.visit(.toward, &toward)
    visitor.visit(.period, &period)
  }
}

extension Meeting: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.every, &every)
    visitor.visit(.with, &with)
  }
}

extension Channel: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) { visitor.visit(.with, &with) }
}

extension Sharing: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.by, &by)
    visitor.visit(.with, &with)
  }
}

extension Teaming: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.safety, &safety)
    visitor.visit(.understanding, &understanding)
    visitor.visit(.execution, &execution)
  }
}

extension Terms: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) {
    visitor.visit(.binding, &binding)
    visitor.visit(.decisions, &decisions)
    visitor.visit(.disputes, &disputes)
    visitor.visit(.confidentiality, &confidentiality)
    visitor.visit(.ownership, &ownership)
    visitor.visit(.exit, &exit)
    visitor.visit(.review, &review)
  }
}

extension Article: DeclaredStatement {
  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) { visitor.visit(.body, &body) }
}

extension Waiver: DeclaredStatement {
  var text: TextValue? { reason }

  mutating func visitAttributes<V: AttributeVisitor & ~Copyable>(_ visitor: inout V) { visitor.visit(.check, &rule) }
}
