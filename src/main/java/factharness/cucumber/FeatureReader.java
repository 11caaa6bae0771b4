package factharness.cucumber;

import factharness.model.RunError;
import factharness.model.SourceLocation;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses feature files one by one, so that a syntax error in one leaves the others to run; Cucumber
 * itself gives up at the first.
 */
final class FeatureReader {
  /** A feature is written by hand; this is a book. */
  private static final long MAX_BYTES = 5_000_000;

  /** After its first few complaints the parser repeats itself. */
  private static final int MAX_COMPLAINTS = 3;

  private static final Pattern COMPLAINT = Pattern.compile("\\((\\d+):\\d+\\): (.*)");

  private final FeatureParser parser = new FeatureParser(UUID::randomUUID);
  private final List<Feature> features = new ArrayList<>();
  private final List<RunError> errors = new ArrayList<>();

  void read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        errors.add(FeatureFiles.error(file, "is larger than 5 MB; split it into several features"));
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      parse(file, bytes);
    } catch (CharacterCodingException notUtf8) {
      errors.add(FeatureFiles.error(file, "is not written in UTF-8; save it as UTF-8 text"));
    } catch (IOException failed) {
      errors.add(FeatureFiles.error(file, "cannot be read: " + failed.getMessage()));
    }
  }

  /** The features without errors, in the order read. */
  List<Feature> features() {
    return List.copyOf(features);
  }

  List<RunError> errors() {
    return List.copyOf(errors);
  }

  private void parse(Path file, byte[] bytes) {
    try {
      Optional<Feature> feature = parser.parseResource(new InMemory(file.toUri(), bytes));
      feature.ifPresentOrElse(
          parsed -> {
            features.add(parsed);
            errors.addAll(LostLines.in(FeatureSource.shown(file), parsed));
          },
          () ->
              errors.add(FeatureFiles.error(file, "holds no feature; begin it with: Feature: …")));
    } catch (FeatureParserException wrong) {
      errors.addAll(complaints(file, String.valueOf(wrong.getMessage())));
    }
  }

  private static List<RunError> complaints(Path file, String message) {
    List<RunError> complaints = new ArrayList<>();
    Matcher matcher = COMPLAINT.matcher(message);
    while (matcher.find() && complaints.size() < MAX_COMPLAINTS) {
      int line = Integer.parseInt(matcher.group(1));
      complaints.add(
          new RunError(
              new SourceLocation(FeatureSource.shown(file), line),
              "is not Gherkin: "
                  + matcher.group(2).strip()
                  + "; a fact begins with Given, When, Then, And, But or *"));
    }
    if (complaints.isEmpty()) {
      complaints.add(FeatureFiles.error(file, "is not Gherkin: " + message));
    }
    return complaints;
  }

  /** A file that has been read, for the parser. */
  private static final class InMemory implements Resource {
    private final URI uri;
    private final byte[] bytes;

    InMemory(URI uri, byte[] bytes) {
      this.uri = uri;
      this.bytes = bytes;
    }

    @Override
    public URI getUri() {
      return uri;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
