package factharness.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Does without HotSpot's optimising compiler, as {@code -XX:TieredStopAtLevel=1} would. Most of a
 * run's time goes to the network, which is native code; of the rest, optimising takes more than it
 * gives back, on short runs a quarter of the time and on runs of half a minute still a tenth.
 *
 * <p>A jar cannot carry options for the virtual machine, but HotSpot takes compiler directives from
 * within (JEP 165).
 */
final class QuickCompilation {
  private static final String DIRECTIVES = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

  private QuickCompilation() {}

  /** Asks for it beside the caller's work, since asking takes a tenth of a second. */
  static void start() {
    Thread asking = new Thread(QuickCompilation::ask, "factharness-quick");
    asking.setDaemon(true);
    asking.start();
  }

  private static void ask() {
    try {
      Path file = Files.createTempFile("factharness", ".json");
      // A command that is over at once ends this thread wherever it is, and leaves its blocks out.
      file.toFile().deleteOnExit();
      Files.writeString(file, DIRECTIVES);
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "compilerDirectivesAdd",
              new Object[] {new String[] {file.toString()}},
              new String[] {String[].class.getName()});
    } catch (JMException | IOException | RuntimeException otherMachine) {
      // Other virtual machines have no such command. The run is right without, and slower.
    }
  }
}
