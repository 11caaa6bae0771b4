package factharness.text;

import factharness.lexicon.Lemmatizer;
import factharness.model.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Splits text into sentences and tokens with lemmas and parts of speech. Thread-safe; create one
 * and share it.
 */
public final class TextAnalyzer {
  private static final String POS_MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokenizer tokenizer = new Tokenizer();
  private final Lemmatizer lemmatizer = Lemmatizer.load();
  private final TagRepair repair = new TagRepair(lemmatizer);
  private final ThreadLocal<POSTaggerME> tagger;

  private TextAnalyzer(POSModel model) {
    tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
  }

  /** Loads the English models from the class path. */
  public static TextAnalyzer create() {
    try (InputStream in = TextAnalyzer.class.getResourceAsStream(POS_MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the part-of-speech model "
                + POS_MODEL
                + " is not on the class path; is opennlp-models-pos-en missing?");
      }
      return new TextAnalyzer(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the part-of-speech model " + POS_MODEL + " cannot be read", e);
    }
  }

  /** Analyses one piece of text as one paragraph. */
  public List<AnalyzedSentence> analyze(String text) {
    return analyze(text, List.of(new TextSpan(0, text.length())));
  }

  /**
   * Analyses the given paragraphs of {@code text}; no sentence crosses a paragraph's end. All spans
   * count in {@code text}.
   */
  public List<AnalyzedSentence> analyze(String text, List<TextSpan> paragraphs) {
    List<AnalyzedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (TextSpan span : splitter.split(text, paragraphs.get(i))) {
        sentences.add(new AnalyzedSentence(span, span.of(text), i, tokens(text, span)));
      }
    }
    return sentences;
  }

  private List<Token> tokens(String text, TextSpan sentence) {
    List<TextSpan> spans = tokenizer.tokenize(text, sentence);
    String[] words = spans.stream().map(span -> plainQuotes(span.of(text))).toArray(String[]::new);
    String[] tags = tagger.get().tag(words);
    repair.repair(List.of(words), tags);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      String norm = Normalizer.normalize(words[i]);
      tokens.add(
          new Token(
              spans.get(i), spans.get(i).of(text), norm, lemmatizer.lemma(norm, tags[i]), tags[i]));
    }
    return tokens;
  }

  /** The tagger was trained on plain quotes. */
  private static String plainQuotes(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}
