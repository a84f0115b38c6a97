import CLibXML2

/// The names of elements and attributes of a file, each with a number.
package struct XMLNameTable: ~Copyable {
  private var names: [XMLName] = []
  private var numbers: [Address: Int] = [:]
  /// By some bits of the address of a name, the last one looked up.
  private var recent = [(address: Address?, number: Int)](repeating: (nil, 0), count: 256)

  /// libxml2 keeps one copy of each name, so that its address tells the name.
  private struct Address: Hashable {
    let local: UnsafePointer<xmlChar>
    let prefix: UnsafePointer<xmlChar>?
    let namespace: UnsafePointer<xmlChar>?
  }

  package subscript(number: Int) -> XMLName { names[number] }

  package var count: Int { names.count }

  mutating func number(
    _ local: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> Int {
    let address = Address(local: local, prefix: prefix, namespace: namespace)
    let bits = UInt(bitPattern: local)
    let slot = Int((bits ^ (bits >> 8)) & 0xFF)
    if recent[slot].address == address { return recent[slot].number }
    let number = known(address)
    recent[slot] = (address, number)
    return number
  }

  private mutating func known(_ address: Address) -> Int {
    if let known = numbers[address] { return known }
    numbers[address] = names.count
    names.append(
      XMLName(
        local: String(cString: address.local), prefix: address.prefix.map { String(cString: $0) },
        namespace: address.namespace.map { String(cString: $0) }))
    return names.count - 1
  }
}
