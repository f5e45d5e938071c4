import BuiltInLexicon
public import EntityTagging
public import LexiconTables
public import QuotationParsing

/// The built-in lexicon and invented persons, with the models that the stages make of it.
public enum TestLexicon {
  /// The lexicon; compiled when it is first asked for, and shared.
  public static let shared: Lexicon = {
    do throws(LexiconFaults) {
      return try BuiltInLexicon.lexicon.adding([
        TableFile(path: "persons.tsv", bytes: Array(persons.utf8)),
        TableFile(path: "foreign_names.tsv", bytes: Array(foreignNames.utf8)),
      ])
    } catch {
      preconditionFailure("the invented persons are faulty: \(error)")
    }
  }()

  /// Its model of names.
  public static let names = NameModel(lexicon: shared)
  /// Its verbs.
  public static let verbs = VerbTable(lexicon: shared)

  /// A name by itself, whoever bears it.
  private static let foreignNames = """
    # columns: name	latin
    오르빈스키	

    """

  /// Nobody here exists: a spokesman known by his short form, a minister known only by his full name, one whose name is
  /// an ordinary word too, two with Chinese surnames.
  private static let persons = """
    # columns: id	name	aliases	short	latin	native	rank	roles
    belanov-artem	아르템 벨라노프		벨라노프	Artem Belanov	Артём Беланов	A	대변인@크렘린궁@2012@
    gakdanbi	각단비					B	외교부 장관@대한민국@2025@
    jogeumman	조금만					C	국회의원@@@
    lindqvist-ulla	울라 린드크비스트		린드크비스트	Ulla Lindqvist		B	국방장관@스웨덴@2023@
    song-weilan	쑹웨이			Song Wei		B	대변인@중국 상무부@2025@
    zhao-lanping	자오란핑			Zhao Lanping		B	대변인@중국 외교부@2025@

    """
}
