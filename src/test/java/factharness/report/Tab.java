package factharness.report;

import factharness.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One page in {@link Chromium}: what a user does to it, and what it did on its own. */
final class Tab implements WebSocket.Listener {
  private static final int LIMIT_SECONDS = 60;
  private static final Map<String, Integer> KEYS =
      Map.of(
          "Tab", 9, "Enter", 13, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40);

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonTree>> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private volatile CompletableFuture<@Nullable Void> loaded = new CompletableFuture<>();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private Tab() {}

  static Tab connect(HttpClient http, URI address) {
    Tab tab = new Tab();
    tab.socket.complete(http.newWebSocketBuilder().buildAsync(address, tab).join());
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      tab.send(domain + ".enable", Map.of());
    }
    tab.size(1400, 1000);
    return tab;
  }

  void open(String address) {
    loaded = new CompletableFuture<>();
    requests.clear();
    complaints.clear();
    send("Page.navigate", Map.of("url", "about:blank"));
    await(loaded);
    loaded = new CompletableFuture<>();
    send("Page.navigate", Map.of("url", address));
    await(loaded);
    settle();
  }

  /** Gives the page time to draw; by this side's clock, since a page without scripts has none. */
  void settle() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    value("document.documentElement.getBoundingClientRect().height");
  }

  /** The value of a JavaScript expression. */
  @Nullable Object value(String expression) {
    JsonTree answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.at("exceptionDetails").exists()) {
      throw new IllegalStateException(expression + ": " + answer.at("exceptionDetails").text());
    }
    return answer.at("result").at("value").value();
  }

  String text(String expression) {
    return String.valueOf(value(expression));
  }

  int number(String expression) {
    return (int) Double.parseDouble(text(expression));
  }

  void press(String key) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", KEYS.get(key)));
    }
  }

  void type(String text) {
    send("Input.insertText", Map.of("text", text));
    settle();
  }

  void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    send("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme)));
  }

  void scripts(boolean on) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Every address the page asked for, its own among them. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Errors and warnings of the console, exceptions and violations of the policy. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  void screenshot(Path file) throws IOException {
    JsonTree picture = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(picture.at("data").text()));
  }

  byte[] pdf() {
    JsonTree document = send("Page.printToPDF", Map.of("preferCSSPageSize", true));
    return Base64.getDecoder().decode(document.at("data").text());
  }

  JsonTree send(String method, Map<String, ?> parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonTree> answer = new CompletableFuture<>();
    answers.put(id, answer);
    String json = Json.write(Map.of("id", id, "method", method, "params", parameters));
    socket.join().sendText(json, true).join();
    JsonTree reply = await(answer);
    if (reply.at("error").exists()) {
      throw new IllegalStateException(method + ": " + reply.at("error").text());
    }
    return reply.at("result");
  }

  private static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      JsonTree json = JsonTree.parse(message.toString());
      message.setLength(0);
      receive(json);
    }
    from.request(1);
    return null;
  }

  private void receive(JsonTree json) {
    CompletableFuture<JsonTree> waiting =
        json.at("id").value() instanceof Integer id ? answers.remove(id) : null;
    if (waiting != null) {
      waiting.complete(json);
      return;
    }
    JsonTree event = json.at("params");
    switch (json.at("method").text()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Network.requestWillBeSent" -> requests.add(event.at("request").at("url").text());
      case "Log.entryAdded" -> complaints.add(event.at("entry").text());
      case "Runtime.exceptionThrown" -> complaints.add(event.at("exceptionDetails").text());
      case "Runtime.consoleAPICalled" -> complaints.add(event.at("args").text());
      default -> {
        // Events that no test asks about.
      }
    }
  }
}
