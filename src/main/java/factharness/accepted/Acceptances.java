package factharness.accepted;

import factharness.model.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that editors have accepted, as it stands on one day. */
public final class Acceptances {
  /** Nothing is accepted. */
  public static final Acceptances NONE = new Acceptances(List.of(), LocalDate.EPOCH);

  private final List<Acceptance> entries;
  private final LocalDate today;
  private final Map<String, List<Acceptance>> byArticle = new HashMap<>();

  public Acceptances(List<Acceptance> entries, LocalDate today) {
    this.entries = List.copyOf(entries);
    this.today = today;
    for (Acceptance entry : entries) {
      byArticle.computeIfAbsent(entry.article(), name -> new ArrayList<>()).add(entry);
    }
  }

  /** In the order of the file. */
  public List<Acceptance> entries() {
    return entries;
  }

  /** The entry that accepts a finding today. */
  public Optional<Acceptance> of(Finding finding) {
    return about(finding).filter(entry -> !entry.isExpired(today)).findFirst();
  }

  /** Whether a finding was accepted once, and is not any more. */
  public boolean ended(Finding finding) {
    return of(finding).isEmpty() && about(finding).findFirst().isPresent();
  }

  public boolean isExpired(Acceptance entry) {
    return entry.isExpired(today);
  }

  private Stream<Acceptance> about(Finding finding) {
    return byArticle.getOrDefault(finding.article().name(), List.of()).stream()
        .filter(entry -> entry.matches(finding));
  }
}
