package factharness.cli;

import factharness.article.ArticleException;
import factharness.article.ArticleReader;
import factharness.check.FactChecker;
import factharness.json.Json;
import factharness.judge.onnx.ModelException;
import factharness.model.Article;
import factharness.model.ArticleId;
import factharness.model.Evidence;
import factharness.model.Fact;
import factharness.model.Finding;
import factharness.model.RunError;
import factharness.model.SourceLocation;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers questions in the order they come; neighbours about the same text in one batch. */
final class JudgeSession {
  private static final int MAX_BATCH = 64;

  private final String inputName;
  private final Path folder;
  private final FactChecker checker;
  private final PrintStream out;
  private final ArticleReader reader = new ArticleReader();
  private final List<JudgeQuestion> batch = new ArrayList<>();
  private @Nullable JudgeQuestion lastRead;
  private @Nullable Article lastArticle;
  private boolean broken;

  /**
   * @param inputName what messages call the input
   * @param folder where articles' paths begin, before the working folder
   */
  JudgeSession(String inputName, Path folder, FactChecker checker, PrintStream out) {
    this.inputName = inputName;
    this.folder = folder;
    this.checker = checker;
    this.out = out;
  }

  /** Takes a question; answers those before it that it cannot be judged together with. */
  void ask(JudgeQuestion question) {
    if (!batch.isEmpty() && (batch.size() == MAX_BATCH || !batch.get(0).hasSameSource(question))) {
      flush();
    }
    batch.add(question);
  }

  /** Answers what has been asked. */
  void flush() {
    if (!batch.isEmpty()) {
      answer(List.copyOf(batch));
      batch.clear();
      out.flush();
    }
  }

  /** Whether nobody reads the answers. */
  boolean isUnheard() {
    return out.checkError();
  }

  /** Whether any question could not be answered. */
  boolean isBroken() {
    return broken;
  }

  private void answer(List<JudgeQuestion> questions) {
    JudgeQuestion first = questions.get(0);
    if (first.isBad()) {
      refuse(first, first.problem());
      return;
    }
    try {
      List<Finding> findings =
          checker.check(article(first), questions.stream().map(this::fact).toList());
      for (int i = 0; i < questions.size(); i++) {
        print(answer(questions.get(i), findings.get(i)));
      }
    } catch (ArticleException unreadable) {
      RunError error = unreadable.error();
      questions.forEach(question -> refuse(question, error.toString()));
    } catch (ModelException refused) {
      questions.forEach(question -> refuse(question, String.valueOf(refused.getMessage())));
    } catch (RuntimeException failure) {
      questions.forEach(question -> refuse(question, "could not be judged: " + failure));
    }
  }

  private Fact fact(JudgeQuestion question) {
    return Fact.stated(question.fact(), new SourceLocation(inputName, question.line()));
  }

  private Article article(JudgeQuestion question) throws ArticleException {
    Article known = lastArticle;
    if (known != null && lastRead != null && lastRead.hasSameSource(question)) {
      return known;
    }
    Article article = question.isPath() ? readFile(question) : readText(question);
    lastRead = question;
    lastArticle = article;
    return article;
  }

  private Article readText(JudgeQuestion question) throws ArticleException {
    String name = new SourceLocation(inputName, question.line()).toString();
    return reader.readText(question.source(), name, new ArticleId("", name, ""));
  }

  private Article readFile(JudgeQuestion question) throws ArticleException {
    String name = question.source();
    try {
      Path beside = folder.resolve(name);
      Path file = Files.exists(beside) ? beside : Path.of(name);
      return reader.read(Files.exists(file) ? file : beside, new ArticleId("", name, ""));
    } catch (InvalidPathException noPath) {
      throw new IllegalArgumentException("\"article\" is no path: " + noPath.getMessage(), noPath);
    }
  }

  private static Map<String, @Nullable Object> answer(JudgeQuestion question, Finding finding) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", question.id());
    answer.put("verdict", finding.verdict().name());
    answer.put("confidence", Math.round(finding.confidence() * 10_000) / 10_000.0);
    answer.put("evidence", finding.evidence().stream().map(Evidence::quote).toList());
    answer.put("explanation", finding.explanation().summary());
    return answer;
  }

  private void refuse(JudgeQuestion question, String problem) {
    broken = true;
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("id", question.id());
    answer.put("line", question.line());
    answer.put("error", problem);
    print(answer);
  }

  private void print(Map<String, @Nullable Object> answer) {
    out.print(Json.write(answer) + "\n");
  }
}
