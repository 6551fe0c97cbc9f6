package org.poworkbench.sandbox;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox until it is told to end: by Ctrl-C, SIGTERM, or the end of the Maven that started it. */
public final class SandboxMain {
  private SandboxMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      SandboxOptions options = SandboxOptions.from(System.getProperties());
      Sandbox sandbox = Sandbox.start(options, System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-end"));
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().exit(0)));
      Map<String, Long> modules = sandbox.modules();
      System.out.printf(
          "Sandbox at %s%nmodules enabled: %d of %d%nready in %.1f s%n",
          sandbox.url(),
          modules.get("enabled"),
          modules.get("all"),
          (System.nanoTime() - begin) / 1e9);
    } catch (RuntimeException e) {
      System.err.println("The sandbox did not start: " + e.getMessage());
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }
}
