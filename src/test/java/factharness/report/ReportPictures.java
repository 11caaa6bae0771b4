package factharness.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the pictures of the README from a report: {@code docs/report.png}, its first screen, and
 * {@code docs/article.png}, the article with the worst problem. CONTRIBUTING.md has the command.
 */
final class ReportPictures {
  private ReportPictures() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path report = Path.of(args.length > 0 ? args[0] : "reports/index.html");
    Path docs = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "docs"));
    String address = report.toAbsolutePath().normalize().toUri().toString();
    try (Chromium browser = Chromium.start()) {
      Tab tab = browser.tab();
      tab.size(1280, 860);
      tab.open(address);
      tab.screenshot(docs.resolve("report.png"));
      tab.open(address + tab.text("document.querySelector('.problem .acts a').hash"));
      tab.value("scrollTo(0, document.querySelector('.story-article[open]').offsetTop)");
      tab.settle();
      tab.screenshot(docs.resolve("article.png"));
    }
  }
}
