package heard.publishing;

/// The forms in which a report can be had.
enum Format {
  HTML(new HtmlRendering()),
  CSV(new CsvRendering()),
  JSON(new JsonRendering());

  @SuppressWarnings("ImmutableEnumChecker") // renderings keep nothing
  private final Rendering rendering;

  Format(Rendering rendering) {
    this.rendering = rendering;
  }

  Rendering rendering() {
    return rendering;
  }
}
