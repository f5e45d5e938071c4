import AnalysisRecords
import Outputs

/// What single letters stand for where headlines save room: `美` for `미국`, `건` for `것은`, `文` for a name.
struct ShortForms {
  private let names: [Unicode.Scalar: [[Unicode.Scalar]]]

  /// Takes the letters by which the article calls somebody, beside those that are always short for something.
  ///
  /// O(mentions).
  init(_ entities: [RecordEntity]) {
    var names: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for entity in entities {
      let forms = Set(entity.mentions.map(\.span.text) + [entity.name])
      for form in forms where form.unicodeScalars.count == 1 {
        guard let letter = form.unicodeScalars.first else { continue }
        names[letter, default: []] += forms.subtracting([form]).sorted().compactMap { form in
          ComparedWord.words(of: form).first?.letters
        }
      }
    }
    self.names = names
  }

  /// Whether it is a Chinese character, which Korean text has for little else.
  static func isShort(_ letter: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(letter.value) }

  /// The words that a letter may be short for, or how it is read; none if it is not known.
  func meanings(of letters: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard letters.count == 1 else { return [] }
    return (Self.table[letters[0]] ?? []) + (names[letters[0]] ?? [])
  }

  private static let table: [Unicode.Scalar: [[Unicode.Scalar]]] = Dictionary(
    rows.split(whereSeparator: \.isNewline).map { row in
      let cells = row.split(separator: " ").map { Array($0.unicodeScalars) }
      return (cells[0][0], Array(cells.dropFirst()))
    }, uniquingKeysWith: +)

  private static let rows = """
    美 미국 미
    미 미국
    北 북한 북측 북
    북 북한 북측
    中 중국 중
    중 중국
    日 일본 일
    일 일본
    韓 한국 우리 한
    한 한국
    南 남한 남측 남
    러 러시아
    英 영국
    佛 프랑스
    獨 독일
    伊 이탈리아
    印 인도
    濠 호주
    靑 청와대
    檢 검찰 검
    警 경찰 경
    軍 국방부 군
    與 여당 여
    野 야당 야
    黨 당
    法 법원 법
    核 핵
    前 전
    現 현
    新 신
    故 고
    對 대
    反 반
    親 친
    脫 탈
    無 무
    最 최
    大 대
    小 소
    男 남성 남자 남
    女 여성 여자 여
    母 어머니 엄마 모친
    父 아버지 아빠 부친
    弗 달러 불
    億 억
    年 년
    月 월
    株 주식 주
    車 자동차 차
    銀 은행
    外 외
    內 내
    發 발
    건 것은
    게 것이
    걸 것을
    거 것
    """
}
