package factharness.cucumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a class that README.md shows. */
final class ReadmeCode {
  private static final Pattern JAVA =
      Pattern.compile("^```java\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private ReadmeCode() {}

  /**
   * Compiles and loads the class.
   *
   * @param replaced what to put in place of paths that the reader would have
   */
  static Class<?> compile(String className, Map<String, String> replaced, Path folder)
      throws IOException, ClassNotFoundException {
    String code = shown(className);
    for (Map.Entry<String, String> replacement : replaced.entrySet()) {
      assertThat(code).contains(replacement.getKey());
      code = code.replace(replacement.getKey(), replacement.getValue());
    }
    Path source = folder.resolve(className + ".java");
    Files.writeString(source, code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(
                  complaints, files, null, options, null, files.getJavaFileObjects(source.toFile()))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
    URL[] path = {folder.toUri().toURL()};
    // Stays open, since the class loads others while it runs.
    return new URLClassLoader(path, ReadmeCode.class.getClassLoader()).loadClass(className);
  }

  private static String shown(String className) throws IOException {
    Matcher block = JAVA.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      if (block.group(1).contains("class " + className + " ")) {
        return block.group(1);
      }
    }
    throw new AssertionError("README.md shows no class " + className);
  }
}
