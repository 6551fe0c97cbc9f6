package org.poworkbench.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What can be read of a class file on a class path, without loading the class. */
final class LibraryType {
  private LibraryType() {}

  /** The direct super types of a type, the class first; none for a type that cannot be found. */
  static List<String> superTypes(String type, ClassLoader loader) {
    return read(type, loader).map(LibraryType::superTypes).orElse(List.of());
  }

  /** Whether the type itself has a member, spelled as in {@link Member}. */
  static boolean has(String type, String member, ClassLoader loader) {
    return read(type, loader).map(LibraryType::members).orElse(Set.of()).contains(member);
  }

  private static List<String> superTypes(ClassReader reader) {
    List<String> types = new ArrayList<>();
    if (reader.getSuperName() != null) {
      types.add(reader.getSuperName().replace('/', '.'));
    }
    for (String name : reader.getInterfaces()) {
      types.add(name.replace('/', '.'));
    }
    return types;
  }

  private static Set<String> members(ClassReader reader) {
    Set<String> members = new HashSet<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            members.add(LinkedMembers.spelled(name, descriptor));
            return null;
          }

          @Override
          public FieldVisitor visitField(
              int access, String name, String descriptor, String signature, Object value) {
            members.add(LinkedMembers.spelled(name, descriptor));
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return members;
  }

  private static Optional<ClassReader> read(String type, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
      return in == null ? Optional.empty() : Optional.of(new ClassReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
