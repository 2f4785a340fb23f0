package heard.authority;

import heard.platform.yaml.MapEntry;
import heard.platform.yaml.TextEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `figures.yaml`: figures from outside the cases.
final class FiguresReader {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  private FiguresReader() {}

  static List<OutsideFigure> read(MapEntry file) {
    file.only("figures");
    file.needList("figures");
    var once = new WordsOnce(file.faults());
    var figures = new ArrayList<OutsideFigure>();
    for (var map : file.maps("figures")) {
      map.only("id", "label", "words", "values");
      var id = Vocabulary.needCode(map, "id");
      var label = map.needText("label").map(TextEntry::text);
      var words = map.texts("words").stream().map(TextEntry::text).toList();
      var values = values(map);
      if (id.isPresent() && label.isPresent()) {
        once.add(map.place(), id.get(), label.get(), words);
        figures.add(new OutsideFigure(id.get(), label.get(), words, values));
      }
    }
    return figures;
  }

  private static List<OutsideFigure.Dated> values(MapEntry figure) {
    var values = new ArrayList<OutsideFigure.Dated>();
    var days = new HashSet<LocalDate>();
    for (var map : figure.maps("values")) {
      map.only("value", "date", "source");
      var value = map.needText("value").flatMap(FiguresReader::number);
      var day = map.needText("date").flatMap(TextEntry::day);
      var source = map.needText("source").map(TextEntry::text);
      if (value.isEmpty() || day.isEmpty() || source.isEmpty()) {
        continue;
      }
      if (!days.add(day.get())) {
        map.faults()
            .add(
                map.place("date"),
                "There is a value of %s already".formatted(day.get()),
                "Leave one of the two");
      }
      values.add(new OutsideFigure.Dated(value.get(), day.get(), source.get()));
    }
    values.sort(Comparator.comparing(OutsideFigure.Dated::day));
    return values;
  }

  private static Optional<BigDecimal> number(TextEntry text) {
    return text.having(word -> NUMBER.matcher(word).matches(), "number", "Write digits, as in 3780")
        .map(BigDecimal::new);
  }
}
