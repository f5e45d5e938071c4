// What a program works with that imports Hwaja and nothing else: an Article goes in, an AnalysisRecord comes out,
// a Lexicon holds tables of its own.
@_exported public import AnalysisRecords
@_exported public import ArticleText
@_exported public import LexiconTables
