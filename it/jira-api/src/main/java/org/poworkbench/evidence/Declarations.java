package org.poworkbench.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The types and members that a folder of class files offers to others: public and protected ones, without what the compiler
 * makes and what every object has.
 */
public final class Declarations extends ClassVisitor {
  private static final int OFFERED = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of(
          "equals(java.lang.Object)boolean",
          "hashCode()int",
          "toString()java.lang.String",
          "<clinit>()void");

  private final Set<Member> members = new TreeSet<>();
  private String type = "";
  private boolean enumeration;

  private Declarations() {
    super(Opcodes.ASM9);
  }

  /** Reads the class files below a folder, but for those of the packages left out. */
  public static Set<Member> in(Path folder, String packageLeftOut) {
    Declarations declarations = new Declarations();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !folder.relativize(file).startsWith(packageLeftOut.replace('.', '/')))
          .forEach(declarations::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return declarations.members;
  }

  private void read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      ClassReader reader = new ClassReader(in);
      if (!reader.getClassName().matches(".*\\$\\d+")) {
        reader.accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    type = name.replace('/', '.');
    enumeration = (access & Opcodes.ACC_ENUM) != 0;
    members.add(Member.itself(type));
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    note(access, LinkedMembers.spelled(name, descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    boolean ofEveryEnumeration = enumeration && (name.equals("values") || name.equals("valueOf"));
    if (!ofEveryEnumeration) {
      note(access, LinkedMembers.spelled(name, descriptor));
    }
    return null;
  }

  private void note(int access, String member) {
    boolean synthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
    if ((access & OFFERED) != 0 && !synthetic && !OF_EVERY_OBJECT.contains(member)) {
      members.add(new Member(type, member));
    }
  }
}
