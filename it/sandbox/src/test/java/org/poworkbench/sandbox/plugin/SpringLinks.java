package org.poworkbench.sandbox.plugin;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/** Finds the references of classes to members of Spring that this class path does not have. */
final class SpringLinks {
  private static final String SPRING = "org/springframework/";

  private final Set<String> missing = new TreeSet<>();

  Set<String> missing() {
    return missing;
  }

  void check(byte[] content) {
    new ClassReader(content).accept(new References(), ClassReader.SKIP_DEBUG);
  }

  private void type(String internalName) {
    if (internalName != null && internalName.startsWith(SPRING)) {
      find(internalName);
    }
  }

  private Class<?> find(String internalName) {
    try {
      return Class.forName(internalName.replace('/', '.'), false, getClass().getClassLoader());
    } catch (ClassNotFoundException e) {
      missing.add(internalName);
      return null;
    }
  }

  private void member(String owner, String name, String descriptor) {
    if (!owner.startsWith(SPRING)) {
      return;
    }
    Class<?> type = find(owner);
    if (type != null && !hasMember(type, name, descriptor)) {
      missing.add(owner + "." + name + descriptor);
    }
  }

  private static boolean hasMember(Class<?> start, String name, String descriptor) {
    Deque<Class<?>> types = new ArrayDeque<>(Set.of(start));
    types.add(Object.class);
    while (!types.isEmpty()) {
      Class<?> type = types.poll();
      if (declares(type, name, descriptor)) {
        return true;
      }
      if (type.getSuperclass() != null) {
        types.add(type.getSuperclass());
      }
      types.addAll(Arrays.asList(type.getInterfaces()));
    }
    return false;
  }

  private static boolean declares(Class<?> type, String name, String descriptor) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (name.equals("<init>") && Type.getConstructorDescriptor(constructor).equals(descriptor)) {
        return true;
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equals(name) && Type.getDescriptor(field.getType()).equals(descriptor)) {
        return true;
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && Type.getMethodDescriptor(method).equals(descriptor)) {
        return true;
      }
    }
    return false;
  }

  private final class References extends ClassVisitor {
    References() {
      super(SpringAsmInfo.ASM_VERSION);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String parent,
        String[] interfaces) {
      type(parent);
      Arrays.stream(interfaces).forEach(SpringLinks.this::type);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      type(Type.getType(descriptor).getInternalName());
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String calledDescriptor, boolean ofInterface) {
          member(owner, called, calledDescriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String fieldDescriptor) {
          member(owner, field, fieldDescriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String named) {
          type(named);
        }
      };
    }
  }
}
