package org.canvasdoc.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Continuity;
import org.canvasdoc.model.OtherNames;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.source.Located;
import org.canvasdoc.yaml.Scalar;

/** Reads names of categories and purposes, which people write in many ways. */
final class NameReader {
  private NameReader() {}

  static Optional<Object> category(Sink sink, Subject subject, Scalar scalar) {
    Catalogue catalogue = sink.catalogue();
    String written = scalar.text().strip();
    Optional<Category> exact = catalogue.byId(written);
    if (exact.isPresent()) {
      return Optional.of(new Located<>(exact.get(), scalar.span()));
    }
    Optional<Category> other = catalogue.byOtherName(written);
    if (other.isPresent()) {
      String id = other.get().id();
      otherName(sink, subject, scalar, "the category `" + id + "`", id);
      return Optional.of(new Located<>(other.get(), scalar.span()));
    }
    if (!catalogue.isComplete()) {
      return Optional.empty();
    }
    List<String> ids = catalogue.all().stream().map(Category::id).toList();
    Finding finding =
        Finding.of(
                "unknown-category",
                subject,
                scalar.span(),
                "no category of customer relationships is called `" + written + "`")
            .label("unknown category");
    if (isContinuity(written)) {
      sink.add(finding.help("write `continuity: " + written + "`, and one of the categories here"));
    } else {
      offer(sink, finding, scalar, Closest.to(written, ids), ids);
    }
    return Optional.empty();
  }

  static Optional<Object> purpose(Sink sink, Subject subject, Scalar scalar) {
    String written = scalar.text().strip();
    for (Purpose purpose : Purpose.values()) {
      if (purpose.key().equals(written)) {
        return Optional.of(new Located<>(purpose, scalar.span()));
      }
    }
    Optional<Purpose> other = OtherNames.purpose(written);
    if (other.isPresent()) {
      String key = other.get().key();
      otherName(sink, subject, scalar, "the purpose `" + key + "`", key);
      return Optional.of(new Located<>(other.get(), scalar.span()));
    }
    List<String> keys = Arrays.stream(Purpose.values()).map(Purpose::key).toList();
    Finding finding =
        Finding.of(
                "unknown-purpose",
                subject,
                scalar.span(),
                "`" + written + "` is not a purpose of a customer relationship")
            .label("not get, keep or grow");
    offer(sink, finding, scalar, Closest.to(written, keys), keys);
    return Optional.empty();
  }

  private static boolean isContinuity(String written) {
    return Arrays.stream(Continuity.values()).anyMatch(each -> each.key().equals(written));
  }

  private static void otherName(
      Sink sink, Subject subject, Scalar scalar, String meant, String id) {
    sink.add(
        Finding.of(
                "other-name",
                subject,
                scalar.span(),
                "`" + scalar.text().strip() + "` is another name for " + meant)
            .label("read as `" + id + "`")
            .help("write `" + id + "`")
            .fix(Fix.replace(scalar.span(), Yaml.scalar(id, scalar.span()))));
  }

  private static void offer(
      Sink sink, Finding finding, Scalar scalar, Optional<String> near, List<String> all) {
    sink.add(
        near.map(
                id ->
                    finding
                        .help("use `" + id + "`")
                        .fix(Fix.replace(scalar.span(), Yaml.scalar(id, scalar.span()))))
            .orElseGet(() -> finding.help("use one of " + Figures.quoted(all))));
  }
}
