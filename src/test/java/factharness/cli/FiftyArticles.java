package factharness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up story of any number of articles and 20 facts, the same every time: each article tells
 * the facts in its own order, gets some wrong, leaves some out and says other things in between.
 */
final class FiftyArticles {
  private static final int SENTENCES = 24;

  /** A fact, how articles tell it, and how they get it wrong. */
  private record Told(String fact, String right, String wrong) {}

  private static final List<Told> FACTS =
      List.of(
          new Told(
              "the new ferry terminal costs $48 million",
              "The new ferry terminal will cost $48 million, the port said.",
              "The new ferry terminal will cost $84 million, the port said."),
          new Told(
              "Edda Quill opened the terminal",
              "Transport Minister Edda Quill opened the terminal on Monday.",
              "Mayor Tomas Verhage opened the terminal on Monday."),
          new Told(
              "the terminal was opened on March 2",
              "The opening on March 2 drew a crowd to the quay.",
              "The opening on March 12 drew a crowd to the quay."),
          new Told(
              "the terminal has six berths",
              "Ships can moor at six berths of the terminal.",
              "Ships can moor at four berths of the terminal."),
          new Told(
              "building took three years",
              "It took three years to build, from the first pile to the last pane of glass.",
              "It took five years to build, from the first pile to the last pane of glass."),
          new Told(
              "2.4 million passengers use the port each year",
              "Some 2.4 million passengers use the port each year.",
              "Some 1.4 million passengers use the port each year."),
          new Told(
              "traffic grew by 12% last year",
              "Traffic grew by 12% last year, more than anyone had forecast.",
              "Traffic fell by 12% last year, more than anyone had forecast."),
          new Told(
              "Larrow Lines runs the ferries",
              "The ferries are run by Larrow Lines, a family company.",
              "The ferries are run by Northern Star, a family company."),
          new Told(
              "Larrow Lines has ordered two electric ferries",
              "Larrow Lines has ordered two electric ferries for the crossing.",
              "Larrow Lines has ordered seven electric ferries for the crossing."),
          new Told(
              "the electric ferries arrive in 2027",
              "The electric ferries are to arrive in 2027.",
              "The electric ferries are to arrive in 2029."),
          new Told(
              "a ticket costs $18",
              "A ticket for the crossing costs $18 from this week on.",
              "A ticket for the crossing costs $28 from this week on."),
          new Told(
              "the state paid half of the cost",
              "The state paid half of the cost and the town the rest.",
              "The state paid a tenth of the cost and the town the rest."),
          new Told(
              "the town council voted for the terminal in 2021",
              "The town council had voted for the terminal in 2021.",
              "The town council had voted for the terminal in 2018."),
          new Told(
              "350 people work at the terminal",
              "About 350 people work at the terminal, most of them from Larrow.",
              "About 530 people work at the terminal, most of them from Larrow."),
          new Told(
              "the old terminal will be pulled down",
              "The old terminal will be pulled down in the summer.",
              "The old terminal will not be pulled down, the council has promised."),
          new Told(
              "Tomas Verhage is mayor of Larrow",
              "Tomas Verhage, the mayor of Larrow, called it a good day for the town.",
              "Ilse Brandt, the mayor of Larrow, called it a good day for the town."),
          new Told(
              "the crossing takes 40 minutes",
              "The crossing to the islands takes 40 minutes in calm weather.",
              "The crossing to the islands takes 70 minutes in calm weather."),
          new Told(
              "fishermen protested against the terminal",
              "Fishermen protested against the terminal until the end.",
              "Fishermen welcomed the terminal from the beginning."),
          new Told(
              "the roof carries solar panels",
              "The roof carries solar panels that light the halls.",
              "The roof carries no solar panels, since the wind is too strong."),
          new Told(
              "a storm delayed the work by four months",
              "A storm in the second winter delayed the work by four months.",
              "A storm in the second winter delayed the work by nine months."));

  private static final List<String> OTHER =
      List.of(
          "A brass band played while the first cars rolled on board.",
          "The café on the upper floor looks out over the breakwater.",
          "Children from the harbour school had painted the flags.",
          "Nobody could remember a clearer morning at this time of the year.",
          "The architect, who lives on the islands, stayed in the background.",
          "Bus drivers complained that their stop had been moved to the far end.",
          "The old clock from the customs house hangs above the ticket counters.",
          "Visitors were given coffee, and a map of the walks along the coast.",
          "A second set of doors keeps the wind out of the waiting hall.",
          "The islanders had come over in their own boats and stayed for the day.",
          "Cyclists have a lane of their own down to the water.",
          "The harbour master showed guests the room from which the ships are watched.");

  private FiftyArticles() {}

  /** Writes {@code fixtures/larrow} and {@code features/larrow.feature} into a folder. */
  static void write(Path folder, int articles) throws IOException {
    Files.createDirectories(folder.resolve("fixtures/larrow"));
    for (int number = 1; number <= articles; number++) {
      Files.writeString(article(folder, number), text(number));
    }
    StringBuilder feature = new StringBuilder("Feature: The ferry terminal\n");
    feature.append("  Background:\n    Given the story \"larrow\"\n");
    for (int i = 0; i < FACTS.size(); i++) {
      feature.append(i % 5 == 0 ? "  Scenario: Part " + (1 + i / 5) + "\n" : "");
      feature.append("    * ").append(FACTS.get(i).fact()).append('\n');
    }
    Files.createDirectories(folder.resolve("features"));
    Files.writeString(folder.resolve("features/larrow.feature"), feature);
  }

  static Path article(Path folder, int number) {
    return folder.resolve("fixtures/larrow/outlet-%03d.txt".formatted(number));
  }

  private static String text(int number) {
    Random random = new Random(number);
    List<String> order = new ArrayList<>();
    for (Told told : FACTS) {
      int chance = random.nextInt(10);
      if (chance < 9) {
        order.add(chance == 0 ? told.wrong() : told.right());
      }
    }
    while (order.size() < SENTENCES) {
      order.add(random.nextInt(order.size()), OTHER.get(random.nextInt(OTHER.size())));
    }
    StringBuilder text = new StringBuilder("Ferry terminal opens in Larrow\n\n");
    for (int i = 0; i < order.size(); i++) {
      text.append(order.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.append("Outlet number ").append(number).append(" was there.\n").toString();
  }
}
