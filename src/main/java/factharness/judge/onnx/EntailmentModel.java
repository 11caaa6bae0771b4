package factharness.judge.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A network that reads a passage and a fact together and says whether the one supports or
 * contradicts the other: any three-way NLI classifier in ONNX form.
 *
 * <p>Loading takes some tenths of a second, so open one and share it: it is thread-safe, and a
 * pair's answer depends on nothing but the pair. Close it only when no call is under way. It reads
 * nothing but the model's files, keeps the tokenizer's native library in DJL's cache folder ({@code
 * DJL_CACHE_DIR}, by default in the user's home), and never goes to the network.
 */
public final class EntailmentModel implements AutoCloseable {
  /** More gain little on the short inputs of one article and take memory for each. */
  private static final int MOST_THREADS = 4;

  private final ModelConfig config;
  private final PairTokenizer tokenizer;
  private final Network network;
  private final int threads;
  private final ExecutorService workers;

  private EntailmentModel(
      ModelConfig config, PairTokenizer tokenizer, Network network, int threads) {
    this.config = config;
    this.tokenizer = tokenizer;
    this.network = network;
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, EntailmentModel::worker);
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
    if (threads == 1 || pairs.size() == 1) {
      return pairs.stream().map(this::classify).toList();
    }
    List<Callable<Entailment>> tasks = new ArrayList<>();
    for (Pair pair : pairs) {
      tasks.add(() -> classify(pair));
    }
    try {
      List<Entailment> answers = new ArrayList<>();
      for (Future<Entailment> answer : workers.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      return List.copyOf(answers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("the model was stopped before it had answered", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ModelException cause) {
        throw cause;
      }
      throw new ModelException("the model failed: " + e.getCause(), e);
    }
  }

  /**
   * The number of tokens that the model reads for a pair, those that frame it included: the measure
   * of its cost.
   */
  public int tokens(Pair pair) {
    return tokenizer.encode(pair.passage(), pair.bareFact()).length();
  }

  private Entailment classify(Pair pair) {
    String fact = pair.bareFact();
    EncodedPair whole = tokenizer.encode(pair.passage(), fact);
    if (whole.length() <= config.window()) {
      return network.answer(whole);
    }
    checkLength(fact);
    return Windows.of(
            pair.passage(), part -> tokenizer.encode(part, fact).length() <= config.window())
        .stream()
        .map(part -> network.answer(tokenizer.encode(part, fact)))
        .reduce((first, second) -> second.neither() < first.neither() ? second : first)
        .orElseThrow();
  }

  private void checkLength(String fact) {
    int length = tokenizer.length(fact);
    if (length > config.window() / 2) {
      throw new ModelException(
          "the fact is too long for the model: "
              + length
              + " tokens, where at most "
              + config.window() / 2
              + " can be taken; write it as several facts: "
              + fact.substring(0, fact.offsetByCodePoints(0, 40))
              + "…");
    }
  }

  /** A model whose files do not fit together is found out at once and not at the first article. */
  private void tryOut() {
    classify(new Pair("It rained in Hanoi on Monday.", "It rained."));
  }

  @Override
  public void close() {
    workers.shutdown();
    network.close();
    tokenizer.close();
  }

  private static int defaultThreads() {
    return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "factharness-model");
    thread.setDaemon(true);
    return thread;
  }
}
