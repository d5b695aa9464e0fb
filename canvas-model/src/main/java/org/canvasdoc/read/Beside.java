package org.canvasdoc.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.yaml.Mapping;
import org.jspecify.annotations.Nullable;

/** What the files at the top of a folder say, by which all of its canvases are judged. */
record Beside(Catalogue catalogue, RulesFile rules, BaselineFile baseline, AcceptedFile accepted) {

  static Beside read(FileReader files, Sink sink, Map<String, FolderScan.Top> tops) {
    Tops reader = new Tops(files, sink, tops);
    Catalogue torn = new Catalogue(List.of(), false);
    return new Beside(
        reader.read(
            "categories", CatalogueReader.HELP, CatalogueReader::read, Catalogue.BUILT_IN, torn),
        reader.read("rules", RulesFile.HELP, RulesFile::read, RulesFile.NONE, RulesFile.NONE),
        reader.read(
            "baseline",
            BaselineFile.HELP,
            BaselineFile::read,
            BaselineFile.NONE,
            BaselineFile.NONE),
        reader.read(
            "accepted",
            AcceptedFile.HELP,
            AcceptedFile::read,
            AcceptedFile.NONE,
            AcceptedFile.NONE));
  }

  private record Tops(FileReader files, Sink sink, Map<String, FolderScan.Top> tops) {
    /** What a file says; one value where it is not there, another after a finding. */
    <T> T read(
        String name, String help, BiFunction<Sink, Mapping, T> reader, T missing, T unreadable) {
      FolderScan.@Nullable Top top = tops.get(name);
      if (top == null) {
        return missing;
      }
      Optional<Mapping> mapping =
          files
              .text(sink, Subject.NONE, top.path(), top.file())
              .flatMap(text -> files.ids(sink, Subject.NONE, text, help));
      return mapping.isPresent() ? reader.apply(sink, mapping.get()) : unreadable;
    }
  }
}
