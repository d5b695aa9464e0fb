package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.model.Slug;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Located;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Scalar;

/** Reads the categories of the team's own. */
final class CatalogueReader {
  /** What stands for a block where a finding is about a category. */
  static final String BLOCK = "categories";

  /** How to write one. */
  static final String HELP =
      "write a category as `concierge: {name: Concierge, like: personal-assistance}`";

  private CatalogueReader() {}

  static Catalogue read(Sink sink, Mapping top) {
    List<Category> own = new ArrayList<>();
    boolean complete = true;
    Subject all = Subject.NONE.block(BLOCK);
    for (Pair pair : Keys.unique(sink, all, top)) {
      String id = pair.key().text();
      if (Keys.isOwn(id)) {
        continue;
      }
      Subject subject = all.entry(id);
      if (!(pair.value() instanceof Mapping mapping)) {
        Complaint complaint =
            new Complaint(
                "a category is a mapping with `name`, `definition` and `like`",
                "not a mapping",
                "write at least `like:`, the one of the six that it resembles",
                null);
        boolean scalar = pair.value() instanceof Scalar && !pair.value().isEmpty();
        sink.invalidValue(subject, (scalar ? pair.value() : pair.key()).span(), complaint);
        complete = false;
        continue;
      }
      Values values =
          GroupReader.read(sink, subject, mapping, pair.key().span(), Format.OWN_CATEGORY);
      category(sink, subject, pair.key(), values).ifPresent(own::add);
    }
    return new Catalogue(own, complete);
  }

  private static Optional<Category> category(
      Sink sink, Subject subject, Scalar key, Values values) {
    String id = key.text();
    if (!Slug.isSlug(id)) {
      Finding finding =
          Finding.of(
                  "invalid-id", subject, key.span(), "`" + id + "` cannot be the id of a category")
              .label(Slug.why(id));
      Optional<String> slug = Slug.from(id);
      sink.add(slug.map(better -> finding.help("write `" + better + "`")).orElse(finding));
    }
    Optional<Category> clash =
        Catalogue.BUILT_IN.byId(id).or(() -> Catalogue.BUILT_IN.byOtherName(id));
    if (clash.isPresent()) {
      sink.add(
          Finding.of(
                  "category-clash",
                  subject,
                  key.span(),
                  clash.get().id().equals(id)
                      ? "`" + id + "` is one of the six categories already"
                      : "`" + id + "` is a name of the category `" + clash.get().id() + "` already")
              .label("taken")
              .help("give it another id"));
      return Optional.empty();
    }
    Optional<Located<String>> like = values.get(Format.CATEGORY_LIKE);
    Optional<Category> base = like.flatMap(name -> Catalogue.BUILT_IN.byId(name.value()));
    if (like.isPresent() && base.isEmpty()) {
      unknownBase(sink, subject, like.get());
    }
    Category model = base.orElse(Catalogue.SIX.get(0));
    Interaction interaction =
        values.get(Format.CATEGORY_INTERACTION).map(Located::value).orElse(model.interaction());
    return Optional.of(
        new Category(
            id,
            values.get(Format.CATEGORY_NAME).map(Located::value).orElse(id),
            values.get(Format.CATEGORY_DEFINITION).map(Located::value).orElse(""),
            model.id(),
            interaction,
            true));
  }

  private static void unknownBase(Sink sink, Subject subject, Located<String> like) {
    List<String> six = Catalogue.SIX.stream().map(Category::id).toList();
    Finding finding =
        Finding.of(
                "category-clash",
                subject.field(Format.CATEGORY_LIKE.key()),
                like.span(),
                "`" + like.value() + "` is not one of the six categories")
            .label("unknown category");
    sink.add(
        Closest.to(like.value(), six)
            .map(
                near ->
                    finding
                        .help("use `" + near + "`")
                        .fix(Fix.replace(like.span(), Yaml.scalar(near, like.span()))))
            .orElseGet(() -> finding.help("use one of " + Figures.quoted(six))));
  }
}
