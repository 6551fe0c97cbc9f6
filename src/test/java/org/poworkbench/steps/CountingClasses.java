package org.poworkbench.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads classes of some packages once more, so that they count their steps. */
public final class CountingClasses extends ClassLoader {
  private final String prefix;

  /**
   * @param prefix how the names of the classes begin that count
   */
  public CountingClasses(String prefix) {
    super(CountingClasses.class.getClassLoader());
    this.prefix = prefix;
  }

  /** How many steps this work makes on this text, set-up left out. */
  public long steps(Class<? extends Consumer<String>> work, String text) {
    Consumer<String> counting = counting(work);
    counting.accept("Once before, so that nothing is set up while steps are counted.");
    long before = Steps.count();
    counting.accept(text);
    return Steps.count() - before;
  }

  @SuppressWarnings("unchecked")
  private Consumer<String> counting(Class<? extends Consumer<String>> work) {
    try {
      return (Consumer<String>) loadClass(work.getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!name.startsWith(prefix)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] counting = counting(file.readAllBytes());
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] counting(byte[] plain) {
    ClassReader reader = new ClassReader(plain);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(
                super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }
}
