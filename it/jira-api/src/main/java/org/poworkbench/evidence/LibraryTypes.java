package org.poworkbench.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What can be read of class files on a class path, without loading the classes. Each is read once. */
final class LibraryTypes {
  private final ClassLoader loader;
  private final Map<String, List<String>> superTypes = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  LibraryTypes(ClassLoader loader) {
    this.loader = loader;
  }

  /** The direct super types of a type, the class first; none for a type that cannot be found. */
  List<String> superTypes(String type) {
    return superTypes.computeIfAbsent(
        type, name -> read(name).map(LibraryTypes::superTypes).orElse(List.of()));
  }

  /** Whether the type itself has a member, spelled as in {@link Member}. */
  boolean has(String type, String member) {
    return members
        .computeIfAbsent(type, name -> read(name).map(LibraryTypes::members).orElse(Set.of()))
        .contains(member);
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

  private Optional<ClassReader> read(String type) {
    try (InputStream in = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
      return in == null ? Optional.empty() : Optional.of(new ClassReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
