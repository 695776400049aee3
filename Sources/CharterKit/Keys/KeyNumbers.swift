// Weak or invalid public keys: points off their curve, keys with which anybody can sign, implausible numbers.

/// Checks the numbers of a public key, beyond how they are encoded.
///
/// OpenSSH accepts an Ed25519 key of small order, for which one constant signature fits any text, and an RSA key with
/// exponent 1, whose signatures are simply what is signed. A signature with such a "key" proves nothing.
enum KeyNumbers {
  /// The verdict on a key's numbers.
  enum Judgement: Equatable, Sendable {
    case good
    /// No key has these numbers.
    case impossible
    /// Anybody can sign with it.
    case open
    /// No program that generates keys chooses such numbers.
    case unsafe
  }

  // MARK: Ed25519 (RFC 8032, 5.1)

  private static let field25519 = PrimeField(prime: "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed")
  private static let d = field25519.number("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3")
  private static let one25519 = field25519.number("1")

  /// Judges a point of the curve -x² + y² = 1 + dx²y²: y in little-endian order, with the sign of x in the highest bit.
  static func judge(edwards point: ArraySlice<UInt8>) -> Judgement {
    guard point.count == 32, let last = point.last else { return .impossible }
    let field = field25519
    guard let y = field.number([last & 0x7F] + point.dropLast().reversed()) else { return .impossible }
    // x² = u / v, which is a square exactly if u · v is one.
    let square = field.product(y, y)
    let u = field.difference(square, one25519)
    let v = field.sum(field.product(d, square), one25519)
    guard field.isSquare(field.product(u, v)) else { return .impossible }
    // Order 1 or 2 if x = 0, order 4 if y = 0, order 8 if the doubled point has y = 0, which means x² + y² = 0.
    if field.isZero(u) || field.isZero(y) || field.isZero(field.sum(u, field.product(square, v))) { return .open }
    return .good
  }

  // MARK: ECDSA (SEC 2, 2.4.2, 2.5.1 and 2.6.1)

  /// A curve y² = x³ - 3x + b. It has no points of small order.
  struct Curve: Sendable {
    fileprivate let field: PrimeField
    fileprivate let three: PrimeField.Number
    fileprivate let b: PrimeField.Number

    fileprivate init(prime: StaticString, b: StaticString) {
      field = PrimeField(prime: prime)
      three = field.number("3")
      self.b = field.number(b)
    }

    static let p256 = Curve(
      prime: "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
      b: "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b")
    static let p384 = Curve(
      prime: "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
      b: "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef")
    static let p521 = Curve(
      prime: """
        1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        """,
      b: """
        51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109\
        e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00
        """)
  }

  /// Judges a point of a curve: x and y, big-endian.
  static func judge(_ x: ArraySlice<UInt8>, _ y: ArraySlice<UInt8>, on curve: Curve) -> Judgement {
    let field = curve.field
    guard let x = field.number(x), let y = field.number(y) else { return .impossible }
    let slope = field.difference(field.product(x, x), curve.three)
    let right = field.sum(field.product(slope, x), curve.b)
    return field.product(y, y) == right ? .good : .impossible
  }

  // MARK: RSA (FIPS 186-5, A.1.1; SP 800-89, 5.3.3)

  /// Judges an exponent and a modulus, big-endian and without leading zeros.
  static func judge(exponent: ArraySlice<UInt8>, modulus: ArraySlice<UInt8>) -> Judgement {
    let exponent = exponent.drop { $0 == 0 }
    if exponent.elementsEqual([1]) { return .open }
    // Odd, from 2^16 up to 2^256.
    guard let last = exponent.last, last % 2 == 1, (3...32).contains(exponent.count) else { return .unsafe }
    return hasSmallFactor(modulus) ? .unsafe : .good
  }

  /// Products of the primes below 752, each product below 2^32.
  private static let products: [UInt64] = {
    var products: [UInt64] = [2]
    for number in stride(from: 3 as UInt64, to: 752, by: 2) {
      // (Trial division by odd numbers up to 27 is enough.)
      guard !stride(from: 3, through: 27, by: 2).contains(where: { number % $0 == 0 && number != $0 }) else { continue }
      if products[products.count - 1] * number < 1 << 32 {
        products[products.count - 1] *= number
      } else {
        products.append(number)
      }
    }
    return products
  }()

  private static func hasSmallFactor(_ modulus: ArraySlice<UInt8>) -> Bool {
    let digits = PrimeField.digits(modulus)
    return products.contains { product in
      var rest: UInt64 = 0
      for digit in digits.reversed() {
        rest = (rest << 32 | digit >> 32) % product
        rest = (rest << 32 | digit & 0xFFFF_FFFF) % product
      }
      return !isCoprime(rest, product)
    }
  }

  private static func isCoprime(_ left: UInt64, _ right: UInt64) -> Bool {
    var (left, right) = (left, right)
    while left != 0 { (left, right) = (right % left, left) }
    return right == 1
  }
}
