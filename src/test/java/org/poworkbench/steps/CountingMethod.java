package org.poworkbench.steps;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Lets a method count its entries, its backward jumps and its calls of the JDK that grow with what they touch. */
final class CountingMethod extends MethodVisitor {
  private static final String STEPS = Type.getInternalName(Steps.class);
  private static final String CALLS = Type.getInternalName(CountedCalls.class);
  private static final Set<String> MAKING =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/util/ArrayList",
          "java/util/HashSet",
          "java/util/HashMap",
          "java/util/TreeSet",
          "java/util/ArrayDeque");
  private static final Map<String, String> COUNTED = counted();

  private final Set<Label> passed = new HashSet<>();

  CountingMethod(MethodVisitor method) {
    super(Opcodes.ASM9, method);
  }

  private static Map<String, String> counted() {
    Map<String, String> counted = new HashMap<>();
    for (Method call : CountedCalls.class.getMethods()) {
      if (call.getDeclaringClass() == CountedCalls.class) {
        counted.put(standsFor(call), Type.getMethodDescriptor(call));
      }
    }
    return counted;
  }

  private static String standsFor(Method call) {
    StaticOf owner = call.getAnnotation(StaticOf.class);
    if (owner != null) {
      return key(
          Type.getInternalName(owner.value()), call.getName(), Type.getMethodDescriptor(call));
    }
    Type[] arguments = Type.getArgumentTypes(call);
    return key(
        arguments[0].getInternalName(),
        call.getName(),
        Type.getMethodDescriptor(
            Type.getReturnType(call), Arrays.copyOfRange(arguments, 1, arguments.length)));
  }

  private static String key(String owner, String name, String descriptor) {
    return owner + "." + name + descriptor;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    one();
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    if (passed.contains(target)) {
      one();
    }
    super.visitJumpInsn(opcode, target);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    String counted = COUNTED.get(key(owner, name, descriptor));
    if (counted != null) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, name, counted, false);
      return;
    }
    if (opcode == Opcodes.INVOKESPECIAL && takesOneObject(owner, descriptor)) {
      super.visitInsn(Opcodes.DUP);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "touch", "(Ljava/lang/Object;)V", false);
    }
    super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
  }

  private static boolean takesOneObject(String owner, String descriptor) {
    Type[] arguments = Type.getArgumentTypes(descriptor);
    return MAKING.contains(owner) && arguments.length == 1 && arguments[0].getSort() >= Type.ARRAY;
  }

  /** Texts put together, and references to methods of the JDK. */
  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Object[] counting = Arrays.stream(arguments).map(CountingMethod::counting).toArray();
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, counting);
    if (name.equals("makeConcatWithConstants")) {
      super.visitInsn(Opcodes.DUP);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "touch", "(Ljava/lang/Object;)V", false);
    }
  }

  private static Object counting(Object argument) {
    if (argument instanceof Handle handle) {
      String counted = COUNTED.get(key(handle.getOwner(), handle.getName(), handle.getDesc()));
      if (counted != null) {
        return new Handle(Opcodes.H_INVOKESTATIC, CALLS, handle.getName(), counted, false);
      }
    }
    return argument;
  }

  private void one() {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "one", "()V", false);
  }
}
