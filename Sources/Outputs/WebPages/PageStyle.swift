/// The style that all pages share: colours of day and night, type, tables, and the marks of source, cue and words.
///
/// `page.css` says which classes there are.
public enum PageStyle {
  /// The content of `page.css`.
  public static let common: [UInt8] = PackageResources.page_css
}
