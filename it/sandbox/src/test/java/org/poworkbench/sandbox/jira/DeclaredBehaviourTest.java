package org.poworkbench.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * A class of Jira's API with behaviour is declared with bodies that throw, and the sandbox holds one
 * of the same name that works. It must be there and have every declared member, save for those that
 * stand on memory alone and that no app may call.
 */
class DeclaredBehaviourTest {
  private static final String BODY_OF_A_DECLARATION = "declaration";

  private final Set<String> ledger;

  DeclaredBehaviourTest() throws IOException {
    ledger = Set.copyOf(Files.readAllLines(Path.of("../jira-api/ledger.csv")));
  }

  @Test
  void theSandboxHasEveryMemberOfEveryClassThatIsDeclaredWithoutBehaviour() throws Exception {
    Path sandbox = sourceOf(ComponentAccessor.class);
    Set<String> missing = new TreeSet<>();
    int classes = 0;
    for (byte[] declaration : classesOf(sourceOf(Issue.class))) {
      Members declared = Members.of(declaration);
      if (declared.throwing) {
        classes++;
        Path counterpart = sandbox.resolve(declared.name + ".class");
        Set<String> members = new TreeSet<>(declared.members);
        if (Files.exists(counterpart)) {
          members.removeAll(Members.of(Files.readAllBytes(counterpart)).members);
        }
        members.removeIf(this::standsOnMemory);
        missing.addAll(members);
      }
    }
    assertFalse(classes == 0, "no class is declared without behaviour");
    assertEquals(Set.of(), missing);
  }

  private boolean standsOnMemory(String member) {
    return ledger.stream()
        .filter(row -> row.contains(",memory,"))
        .anyMatch(row -> row.replace("\"", "").startsWith(member + ",memory,"));
  }

  private static Path sourceOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** The declarations come as a folder or as a jar, as Maven was called. */
  private static List<byte[]> classesOf(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      return classesBelow(source);
    }
    try (FileSystem jar = FileSystems.newFileSystem(source)) {
      return classesBelow(jar.getPath("/"));
    }
  }

  private static List<byte[]> classesBelow(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".class")).toList();
      List<byte[]> classes = new ArrayList<>();
      for (Path file : files) {
        try (InputStream stream = Files.newInputStream(file)) {
          classes.add(stream.readAllBytes());
        }
      }
      return classes;
    }
  }

  /** What a class file declares for others, and whether a body of it throws as declarations do. */
  private static final class Members extends ClassVisitor {
    private final Set<String> members = new TreeSet<>();
    private String name;
    private boolean throwing;

    private Members() {
      super(Opcodes.ASM9);
    }

    static Members of(byte[] classFile) {
      Members members = new Members();
      new ClassReader(classFile).accept(members, ClassReader.SKIP_DEBUG);
      return members;
    }

    @Override
    public void visit(
        int version,
        int access,
        String className,
        String signature,
        String superName,
        String[] interfaces) {
      name = className;
    }

    private static String readable(String descriptor) {
      return Arrays.stream(Type.getArgumentTypes(descriptor))
          .map(Type::getClassName)
          .collect(
              Collectors.joining(",", "(", ")" + Type.getReturnType(descriptor).getClassName()));
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0) {
        members.add(name.replace('/', '.') + "," + method + readable(descriptor));
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLdcInsn(Object value) {
          throwing |= BODY_OF_A_DECLARATION.equals(value);
        }
      };
    }
  }
}
