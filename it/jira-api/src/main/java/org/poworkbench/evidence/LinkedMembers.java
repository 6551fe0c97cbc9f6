package org.poworkbench.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The members that a folder of class files names (called, read, written or referred to) and the methods that it has, each with
 * the classes that do so. The owner of a named member is the one in the class file, which need not declare it.
 */
public final class LinkedMembers {
  private final Map<Member, Set<String>> named = new TreeMap<>();
  private final Map<Member, Set<String>> methods = new TreeMap<>();
  private final Map<String, Set<String>> strings = new TreeMap<>();

  private LinkedMembers() {}

  /** Reads all class files below a folder. */
  public static LinkedMembers in(Path folder) {
    LinkedMembers members = new LinkedMembers();
    for (Path file : classFiles(folder)) {
      try (InputStream in = Files.newInputStream(file)) {
        members.read(new ClassReader(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return members;
  }

  private static List<Path> classFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Named members and types, each with the classes that name it. */
  public Map<Member, Set<String>> named() {
    return named;
  }

  /** Methods of the classes read that can be called from outside, by the name of their class. */
  public Map<Member, Set<String>> methods() {
    return methods;
  }

  /** Texts in the code, each with the classes that hold it: a member that is called by name stands there. */
  public Map<String, Set<String>> strings() {
    return strings;
  }

  private void read(ClassReader reader) {
    String user = reader.getClassName().replace('/', '.');
    reader.accept(new ClassRemapper(Opcodes.ASM9, new Methods(user), new Names(user)) {}, 0);
  }

  /** A method or field as {@link Member} spells it. */
  static String spelled(String name, String descriptor) {
    Type type = Type.getType(descriptor);
    if (type.getSort() != Type.METHOD) {
      return name + ":" + type.getClassName();
    }
    String parameters =
        Arrays.stream(type.getArgumentTypes())
            .map(Type::getClassName)
            .collect(Collectors.joining(",", "(", ")"));
    return name + parameters + type.getReturnType().getClassName();
  }

  private static void add(Map<Member, Set<String>> members, Member member, String user) {
    members.computeIfAbsent(member, ignored -> new TreeSet<>()).add(user);
  }

  /** Notes every name that a class file mentions. */
  private final class Names extends Remapper {
    private final String user;

    Names(String user) {
      super(Opcodes.ASM9);
      this.user = user;
    }

    @Override
    public String map(String internalName) {
      add(named, Member.itself(internalName.replace('/', '.')), user);
      return internalName;
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
      if (!owner.startsWith("[")) {
        add(named, new Member(owner.replace('/', '.'), spelled(name, descriptor)), user);
      }
      return name;
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
      add(named, new Member(owner.replace('/', '.'), spelled(name, descriptor)), user);
      return name;
    }

    @Override
    public Object mapValue(Object value) {
      if (value instanceof String text) {
        strings.computeIfAbsent(text, ignored -> new TreeSet<>()).add(user);
      }
      return super.mapValue(value);
    }

    @Override
    public String mapAnnotationAttributeName(String descriptor, String name) {
      if (name != null) {
        add(named, Member.attribute(Type.getType(descriptor).getClassName(), name), user);
      }
      return name;
    }
  }

  /** Notes the methods that a class declares. */
  private final class Methods extends ClassVisitor {
    private static final int NOT_OVERRIDING = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;

    private final String user;

    Methods(String user) {
      super(Opcodes.ASM9);
      this.user = user;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & NOT_OVERRIDING) == 0 && !name.startsWith("<")) {
        add(methods, new Member(user, spelled(name, descriptor)), user);
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
          return new Constants(user);
        }
      };
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
      return new Constants(user);
    }
  }

  /** Notes the constants that annotations name. */
  private final class Constants extends AnnotationVisitor {
    private final String user;

    Constants(String user) {
      super(Opcodes.ASM9);
      this.user = user;
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      String type = Type.getType(descriptor).getClassName();
      add(named, new Member(type, spelled(value, descriptor)), user);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return this;
    }
  }
}
