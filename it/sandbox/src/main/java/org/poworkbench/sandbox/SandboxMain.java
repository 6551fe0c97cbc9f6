package org.poworkbench.sandbox;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox until it is told to end: by Ctrl-C, SIGTERM, or the end of the Maven that started it. */
public final class SandboxMain {
  private SandboxMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    long begin = System.nanoTime();
    endWithParent();
    try {
      SandboxOptions options = SandboxOptions.from(System.getProperties());
      Sandbox sandbox = Sandbox.start(options, System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-end"));
      tell(sandbox, (System.nanoTime() - begin) / 1e9);
      sandbox.announceDemo();
    } catch (RuntimeException e) {
      System.err.println("The sandbox did not start: " + oneLine(e));
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  /** A Maven that is killed leaves its children running; this one goes too. */
  private static void endWithParent() {
    ProcessHandle.current().parent().ifPresent(SandboxMain::endWith);
  }

  private static void endWith(ProcessHandle parent) {
    var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().exit(0));
  }

  private static void tell(Sandbox sandbox, double seconds) {
    System.out.println("Sandbox at " + sandbox.url());
    sandbox
        .apps()
        .plugins()
        .forEach(
            app ->
                app.failure()
                    .ifPresent(
                        reason ->
                            System.out.println(
                                "The app " + app.key() + " does not run. " + reason)));
    System.out.println(sandbox.modules());
    System.out.println(String.format(Locale.ROOT, "ready in %.1f s", seconds));
  }

  private static String oneLine(RuntimeException failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
