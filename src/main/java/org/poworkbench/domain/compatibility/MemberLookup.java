package org.poworkbench.domain.compatibility;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks members up as the app would link to them: through its own class loader, without running anything of theirs. */
public final class MemberLookup {

  private static final String CONSTRUCTOR = "<init>";

  private final ClassLoader app;

  public MemberLookup(ClassLoader app) {
    this.app = app;
  }

  /** Whether the member is there. What cannot be read counts as absent, as it could not be linked either. */
  public Found find(NeededMember member) {
    try {
      Class<?> type = Class.forName(member.type(), false, app);
      if (member.isType()) {
        return Found.PRESENT;
      }
      List<String> spellings = spellings(type, member);
      if (spellings.isEmpty()) {
        return Found.ABSENT;
      }
      return member.byName() || spellings.contains(member.name()) ? Found.PRESENT : Found.DIFFERENT;
    } catch (ClassNotFoundException | LinkageError absent) {
      return Found.ABSENT;
    }
  }

  /** How all members of this name are spelled, in the type and above it. */
  private static List<String> spellings(Class<?> type, NeededMember member) {
    String name = member.bareName();
    if (member.isField()) {
      return withSuperTypes(type).stream()
          .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
          .filter(field -> field.getName().equals(name))
          .map(MemberLookup::spelled)
          .toList();
    }
    if (name.equals(CONSTRUCTOR)) {
      return Arrays.stream(type.getDeclaredConstructors()).map(MemberLookup::spelled).toList();
    }
    return withSuperTypes(type).stream()
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(method -> method.getName().equals(name))
        .map(MemberLookup::spelled)
        .toList();
  }

  private static Set<Class<?>> withSuperTypes(Class<?> type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      Class<?> next = open.removeFirst();
      if (found.add(next)) {
        Stream.ofNullable(next.getSuperclass()).forEach(open::add);
        open.addAll(List.of(next.getInterfaces()));
      }
    }
    return found;
  }

  private static String spelled(Field field) {
    return field.getName() + ":" + field.getType().getTypeName();
  }

  private static String spelled(Constructor<?> constructor) {
    return CONSTRUCTOR + parameters(constructor) + "void";
  }

  private static String spelled(Method method) {
    return method.getName() + parameters(method) + method.getReturnType().getTypeName();
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", "(", ")"));
  }
}
