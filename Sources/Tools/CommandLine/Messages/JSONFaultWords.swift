import JSONText
import Outputs

/// What to say of each fault of JSON.
enum JSONFaultWords {
  static func words(_ reason: JSONFault.Reason) -> Bilingual {
    structure(reason) ?? text(reason) ?? meaning(reason)
  }

  private static func structure(_ reason: JSONFault.Reason) -> Bilingual? {
    switch reason {
    case .unfinished:
      Bilingual(
        en: "what begins here never ends. Write each article on one line of its own.",
        ko: "여기서 시작한 값이 끝나지 않습니다. 기사 하나를 한 줄에 온전히 쓰세요.")
    case .notAValue: Bilingual(en: "no JSON value begins here. Correct it.", ko: "여기에 JSON 값이 없습니다. 고치세요.")
    case .missingKey:
      Bilingual(en: "a key in double quotation marks belongs here. Add it.", ko: "여기에 큰따옴표로 묶은 키가 와야 합니다. 넣으세요.")
    case .missingColon: Bilingual(en: "a colon belongs here. Add it.", ko: "여기에 쌍점(:)이 와야 합니다. 넣으세요.")
    case .missingComma:
      Bilingual(en: "a comma or the closing bracket belongs here. Add it.", ko: "여기에 쉼표나 닫는 괄호가 와야 합니다. 넣으세요.")
    case .trailingComma:
      Bilingual(en: "a comma stands before the closing bracket. Remove it.", ko: "닫는 괄호 앞에 쉼표가 있습니다. 지우세요.")
    case .trailingText:
      Bilingual(en: "something follows the value. Put it on a line of its own.", ko: "값 뒤에 다른 것이 있습니다. 다음 줄로 옮기세요.")
    case .tooDeep:
      Bilingual(en: "brackets are nested too deep. Flatten the row.", ko: "괄호가 너무 깊이 겹쳤습니다. 구조를 단순하게 하세요.")
    default: nil
    }
  }

  private static func text(_ reason: JSONFault.Reason) -> Bilingual? {
    switch reason {
    case .controlCharacter:
      Bilingual(
        en: "a control character stands in a string. Write it as an escape such as \\n.",
        ko: "문자열 안에 제어 문자가 있습니다. \\n 같은 이스케이프로 쓰세요.")
    case .badEscape:
      Bilingual(en: "this is no escape of JSON. Write \\\\ for a backslash.", ko: "JSON에 없는 이스케이프입니다. 역슬래시는 \\\\로 쓰세요.")
    case .loneSurrogate:
      Bilingual(
        en: "half of a surrogate pair stands alone. Write both halves or the letter itself.",
        ko: "서로게이트의 한쪽만 있습니다. 두 쪽을 다 쓰거나 글자를 그대로 쓰세요.")
    case .notUTF8:
      Bilingual(
        en: "this byte is not UTF-8. Convert the file: iconv -f CP949 -t UTF-8.",
        ko: "이 바이트는 UTF-8이 아닙니다. 파일을 변환하세요: iconv -f CP949 -t UTF-8.")
    case .badNumber: Bilingual(en: "this is no number of JSON. Correct it.", ko: "JSON의 수가 아닙니다. 고치세요.")
    case .outOfRange: Bilingual(en: "this number is out of range. Correct it.", ko: "범위를 벗어난 수입니다. 고치세요.")
    default: nil
    }
  }

  private static func meaning(_ reason: JSONFault.Reason) -> Bilingual {
    switch reason {
    case .duplicateKey(let key):
      Bilingual(
        en: "the key \"\(PlainLine.text(key))\" comes twice. Remove one.",
        ko: "키 \"\(PlainLine.text(key))\"이(가) 두 번 나옵니다. 하나를 지우세요.")
    case .wrongKind(let expected, let found):
      Bilingual(
        en: "a value of kind \(expected.rawValue) belongs here, not \(found.rawValue). Change it.",
        ko: "여기에는 \(found.rawValue)이(가) 아니라 \(expected.rawValue)이(가) 와야 합니다. 바꾸세요.")
    case .lacksKey(let key):
      Bilingual(en: "the object that ends here lacks \"\(key)\". Add it.", ko: "여기서 끝나는 객체에 \"\(key)\"이(가) 없습니다. 넣으세요.")
    case .unknownWord(let word):
      Bilingual(
        en: "\"\(PlainLine.text(word))\" is not known here. Check the version of the record.",
        ko: "\"\(PlainLine.text(word))\"은(는) 여기서 쓰지 않는 값입니다. 기록의 버전을 확인하세요.")
    default: Bilingual(en: "this is not JSON. Correct it.", ko: "JSON이 아닙니다. 고치세요.")
    }
  }
}
