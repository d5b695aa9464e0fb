package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A canvas that is hard to lay out: crowded, in many scripts, with words that never end. */
final class CrowdedCanvas {
  /** As many entries as the fullest block of real canvases has. */
  static final int MOST = 47;

  private static final List<String> NAMES =
      List.of(
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
          "جودة الخدمة قبل كل شيء، وسرعة التوصيل في كل المدن الكبيرة والصغيرة",
          "고객이 원하는 것을 먼저 묻고 그 다음에 만드는 작은 빵집의 약속",
          "ความสัมพันธ์กับลูกค้าที่ยั่งยืนและใกล้ชิดในทุกช่องทางการขายของร้านเรา",
          "在车站卖早餐的小店，每天早上六点开门，卖完为止；周末和节日不休息。",
          "Семейные выходные в ботаническом саду, включая щедрые угощения и мастер-классы",
          "👩‍👩‍👧‍👦👨🏽‍🚀🏳️‍🌈🇪🇺🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩🍩 for everyone ❤️",
          "Z̸͉͎̲̰͔͙̜̠a̷̡͖̭l̵̢̧̛͓g̴̢̛͇͈o̶̧͎̾ and <script>alert(1)</script> & \\\"quotes\\\" ]]>",
          "नमस्ते ग्राहकों के साथ दीर्घकालिक संबंध बनाने की कोशिश",
          "לקוחות קבועים שמגיעים בכל בוקר לפני העבודה",
          "mixed عربي and English, 100% of 3,50 € — per “month”…");

  private CrowdedCanvas() {}

  /** Writes it into a folder of canvases. */
  static void write(Path folder, String language) throws IOException {
    StringBuilder yaml = new StringBuilder("name: \"");
    yaml.append(NAMES.get(0)).append(' ').append(NAMES.get(2)).append(' ').append(NAMES.get(1));
    yaml.append("\"\nsummary: \"").append(String.join(" ", NAMES)).append("\"\nlanguage: ");
    yaml.append(language).append('\n');
    for (String block :
        List.of(
            "customer-segments",
            "value-propositions",
            "channels",
            "customer-relationships",
            "revenue-streams",
            "key-resources",
            "key-activities",
            "key-partnerships",
            "cost-structure")) {
      yaml.append(block).append(":\n");
      for (int i = 0; i < count(block); i++) {
        yaml.append("  e").append(i).append(": {name: \"").append(i + 1).append(' ');
        yaml.append(NAMES.get(i % NAMES.size())).append('"');
        if (block.equals("value-propositions")) {
          yaml.append(", segments: [").append(segments(i)).append(']');
        }
        yaml.append(i % 3 == 0 ? ", status: planned}\n" : "}\n");
      }
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("crowded.canvas.yaml"), yaml);
  }

  private static int count(String block) {
    return switch (block) {
      case "customer-segments" -> 12;
      case "key-partnerships", "cost-structure", "value-propositions", "channels" -> MOST;
      case "key-activities" -> 0;
      default -> 9;
    };
  }

  /** One segment, some of them, or all. */
  private static String segments(int entry) {
    StringBuilder segments = new StringBuilder("e0");
    for (int i = 1; i <= entry % 12; i++) {
      segments.append(", e").append(i);
    }
    return segments.toString();
  }
}
