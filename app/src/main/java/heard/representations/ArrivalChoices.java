package heard.representations;

import heard.authority.Profile;
import heard.authority.Scheme;
import heard.platform.pages.Choice;
import heard.platform.pages.Dates;
import heard.platform.pages.Form;
import heard.procedure.Code;
import heard.procedure.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be chosen of what arrives. It may have come on an earlier day: what was in use then is
/// offered too, and what is chosen must have been in use on the day it came.
record ArrivalChoices(Profile profile, LocalDate today) {

  /// A category or service with the words it is chosen by.
  private record Offered(Code code, String label, InForce inForce) {}

  List<Choice> of(Scheme scheme) {
    return choices(categories(scheme));
  }

  List<Choice> services() {
    return choices(allServices());
  }

  List<Choice> procedures() {
    return profile.procedures().stream()
        .map(used -> Choice.of(used.procedure().id().word(), used.label()))
        .toList();
  }

  /// What was chosen; null where nothing was, and, with a problem at the field, where it cannot be.
  @Nullable Code category(Form form, String field, Scheme scheme, LocalDate received) {
    return chosen(form, field, categories(scheme).toList(), "Choose one of the list", received);
  }

  @Nullable Code service(Form form, String field, LocalDate received) {
    return chosen(
        form, field, allServices().toList(), "Choose a service or team of the list", received);
  }

  @Nullable Code procedure(Form form, String field) {
    if (form.text(field).isEmpty()) {
      return null;
    }
    var chosen = form.oneOf(field, procedures(), "Choose one of the list");
    return Code.isCode(chosen) ? new Code(chosen) : null;
  }

  private static @Nullable Code chosen(
      Form form, String field, List<Offered> all, String message, LocalDate received) {
    var word = form.text(field);
    if (word.isEmpty()) {
      return null;
    }
    var found = all.stream().filter(each -> each.code().word().equals(word)).findFirst();
    if (found.isEmpty()) {
      form.problem(field, message);
    } else if (!found.get().inForce().on(received)) {
      form.problem(
          field,
          "“%s” was not in use on %s, when this came: choose another"
              .formatted(found.get().label(), Dates.full(received)));
    }
    return found.map(Offered::code).orElse(null);
  }

  private Stream<Offered> categories(Scheme scheme) {
    return profile.categories(scheme).all().stream()
        .map(each -> new Offered(each.code(), each.label(), each.inForce()));
  }

  private Stream<Offered> allServices() {
    return profile.services().all().stream()
        .map(each -> new Offered(each.code(), each.indented(), each.inForce()));
  }

  private List<Choice> choices(Stream<Offered> all) {
    return all.filter(each -> each.inForce().from() == null || !isAhead(each.inForce().from()))
        .map(each -> Choice.of(each.code().word(), label(each)))
        .toList();
  }

  private boolean isAhead(LocalDate day) {
    return day.isAfter(today);
  }

  private String label(Offered offered) {
    var to = offered.inForce().to();
    return to == null || !to.isBefore(today)
        ? offered.label()
        : "%s (until %s)".formatted(offered.label(), Dates.brief(to));
  }
}
