package factharness.judge.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A network that reads a passage and a fact together and says whether the one supports or
 * contradicts the other: any three-way NLI classifier in ONNX form.
 *
 * <p>Loading takes some tenths of a second, so open one and share it: it is thread-safe, and a
 * pair's answer depends on nothing but the pair. Close it only when no call is under way. It reads
 * nothing but the model's files, keeps native libraries in DJL's cache folder ({@code
 * DJL_CACHE_DIR}, by default in the user's home), and never goes to the network.
 */
public final class EntailmentModel implements AutoCloseable {
  /** More gain little on the short inputs of one article and take memory for each. */
  private static final int MOST_THREADS = 4;

  private final ModelConfig config;
  private final PairTokenizer tokenizer;
  private final Network network;
  private final Workers workers;

  private EntailmentModel(
      ModelConfig config, PairTokenizer tokenizer, Network network, int threads) {
    this.config = config;
    this.tokenizer = tokenizer;
    this.network = network;
    this.workers = new Workers(threads);
  }

  /**
   * The model that ships with Factharness, on as many threads as there are processors, up to four.
   *
   * @throws ModelException when this build holds no weights
   */
  public static EntailmentModel shipped() {
    return open(ModelFiles.shipped(), defaultThreads());
  }

  /** The shipped model on a number of threads, at least one. */
  public static EntailmentModel shipped(int threads) {
    return open(ModelFiles.shipped(), threads);
  }

  /**
   * A model of the user's: a folder with {@code model.onnx}, {@code tokenizer.json} and a {@code
   * config.json} whose {@code id2label} names entailment, neutral and contradiction in any order.
   *
   * @throws ModelException when a file is missing or unreadable or they do not fit together
   */
  public static EntailmentModel open(Path folder) {
    return open(ModelFiles.in(folder), defaultThreads());
  }

  /** A model of the user's on a number of threads, at least one. */
  public static EntailmentModel open(Path folder, int threads) {
    return open(ModelFiles.in(folder), threads);
  }

  private static EntailmentModel open(ModelFiles files, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, but got " + threads);
    }
    ModelConfig config = ModelConfig.read(files);
    PairTokenizer.stayOffline();
    // Both take time to start, and neither needs the other.
    CompletableFuture<PairTokenizer> starting =
        CompletableFuture.supplyAsync(() -> PairTokenizer.open(files));
    Network network = Network.open(files, config.labels());
    try {
      EntailmentModel model = new EntailmentModel(config, starting.join(), network, threads);
      model.tryOut();
      return model;
    } catch (CompletionException e) {
      network.close();
      throw e.getCause() instanceof ModelException cause ? cause : e;
    } catch (ModelException e) {
      network.close();
      starting.thenAccept(PairTokenizer::close).join();
      throw e;
    }
  }

  /**
   * What the model makes of each pair, in the order given. A passage longer than the model's window
   * is read in pieces, and the piece that is most decided speaks for it.
   *
   * @throws ModelException when a fact takes more than half of the model's window, or the model
   *     fails
   */
  public List<Entailment> classify(List<Pair> pairs) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (EncodedPair encoded : encode(pairs.get(i))) {
        pieces.add(new Piece(i, encoded));
      }
    }
    pieces.sort(Comparator.comparingInt((Piece piece) -> piece.encoded().length()).reversed());
    List<Callable<List<Entailment>>> tasks = new ArrayList<>();
    for (List<EncodedPair> batch : batches(pieces)) {
      tasks.add(() -> network.answer(batch));
    }
    List<Entailment> answers = workers.all(tasks).stream().flatMap(List::stream).toList();
    return mostDecided(pieces, answers, pairs.size());
  }

  /** What is read at once: a pair, or a part of its passage with its fact. */
  private record Piece(int pair, EncodedPair encoded) {}

  /**
   * Neighbours of the same length, as many as the model takes at once: nothing is padded, since
   * padding would cost as much as text.
   */
  private List<List<EncodedPair>> batches(List<Piece> sorted) {
    List<List<EncodedPair>> batches = new ArrayList<>();
    int length = 0;
    for (Piece piece : sorted) {
      EncodedPair encoded = piece.encoded();
      if (encoded.length() != length || last(batches).size() == config.batch()) {
        batches.add(new ArrayList<>());
        length = encoded.length();
      }
      last(batches).add(encoded);
    }
    return batches;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static List<Entailment> mostDecided(
      List<Piece> pieces, List<Entailment> answers, int pairs) {
    Entailment[] decided = new Entailment[pairs];
    for (int i = 0; i < answers.size(); i++) {
      int pair = pieces.get(i).pair();
      if (decided[pair] == null || answers.get(i).neither() < decided[pair].neither()) {
        decided[pair] = answers.get(i);
      }
    }
    return List.of(decided);
  }

  /**
   * The number of tokens that the model reads for a pair, those that frame it included: the measure
   * of its cost.
   */
  public int tokens(Pair pair) {
    return tokenizer.encode(pair.passage(), pair.bareFact()).length();
  }

  /** Whether the fact leaves half of the model's window to passages of any length. */
  public boolean canRead(Pair pair) {
    return tokenizer.length(pair.bareFact()) <= mostOfFact();
  }

  private List<EncodedPair> encode(Pair pair) {
    String fact = pair.bareFact();
    EncodedPair whole = tokenizer.encode(pair.passage(), fact);
    if (whole.length() <= config.window()) {
      return List.of(whole);
    }
    checkLength(fact);
    return Windows.of(
            pair.passage(), part -> tokenizer.encode(part, fact).length() <= config.window())
        .stream()
        .map(part -> tokenizer.encode(part, fact))
        .toList();
  }

  private void checkLength(String fact) {
    int length = tokenizer.length(fact);
    if (length > mostOfFact()) {
      throw new ModelException(
          "the fact is too long for the model: "
              + length
              + " tokens, where at most "
              + mostOfFact()
              + " can be taken; write it as several facts: "
              + fact.substring(0, Math.min(fact.length(), 40))
              + "…");
    }
  }

  private int mostOfFact() {
    return config.window() / 2;
  }

  /** A model whose files do not fit together is found out at once and not at the first article. */
  private void tryOut() {
    classify(List.of(new Pair("It rained in Hanoi on Monday.", "It rained.")));
  }

  @Override
  public void close() {
    workers.close();
    network.close();
    tokenizer.close();
  }

  private static int defaultThreads() {
    return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }
}
