package org.poworkbench.sandbox.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Rewrites a bundle of Gemini Blueprint 3.0.0.M01, which was made for Spring 5, so that it links against Spring 6. Atlassian's
 * own port of Gemini is not on Maven Central; the version that it shows to apps is taken from the host profile.
 */
final class GeminiPatch {
  private static final String ORIGINAL_VERSION = "3.0.0.M01";
  private static final String ASSERT = "org/springframework/util/Assert";
  private static final String ASSERT_WITHOUT_MESSAGE =
      "\\((Ljava/lang/(String|Object);|\\[Ljava/lang/Object;)\\)V";
  private static final String BEANS = "org/springframework/beans/";
  private static final String SECURITY_CONTEXT_PROVIDER =
      "org/springframework/beans/factory/support/SecurityContextProvider";

  private final Map<String, String> ranges;

  GeminiPatch(String shownVersion) {
    String exactly = "[" + shownVersion + "," + shownVersion + "]";
    ranges =
        Map.of(
            "[5.0.0,6)",
            "[6.0.0,7)",
            "[" + ORIGINAL_VERSION + "," + ORIGINAL_VERSION + "]",
            exactly,
            "[3.0,4)",
            exactly,
            "\"" + ORIGINAL_VERSION + "\"",
            "\"" + shownVersion + "\"");
  }

  byte[] apply(InputStream bundle) throws IOException {
    ByteArrayOutputStream patched = new ByteArrayOutputStream();
    try (JarInputStream in = new JarInputStream(bundle);
        JarOutputStream out = new JarOutputStream(patched, patched(in.getManifest()))) {
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().endsWith(".class") ? patchedClass(content) : content);
        out.closeEntry();
      }
    }
    return patched.toByteArray();
  }

  private Manifest patched(Manifest manifest) {
    Attributes attributes = manifest.getMainAttributes();
    for (String header : new String[] {"Import-Package", "Export-Package"}) {
      String value = attributes.getValue(header);
      for (Map.Entry<String, String> range : ranges.entrySet()) {
        value = value.replace(range.getKey(), range.getValue());
      }
      attributes.putValue(header, value);
    }
    return manifest;
  }

  static byte[] patchedClass(byte[] content) {
    ClassReader reader = new ClassReader(content);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new PatchedClass(writer), 0);
    return writer.toByteArray();
  }

  private static final class PatchedClass extends ClassVisitor {
    PatchedClass(ClassWriter writer) {
      super(SpringAsmInfo.ASM_VERSION, writer);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String parent,
        String[] interfaces) {
      String[] known =
          Arrays.stream(interfaces)
              .filter(type -> !type.equals(SECURITY_CONTEXT_PROVIDER))
              .toArray(String[]::new);
      super.visit(version, access, name, signature, parent, known);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new PatchedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class PatchedMethod extends MethodVisitor {
    PatchedMethod(MethodVisitor next) {
      super(SpringAsmInfo.ASM_VERSION, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      if (owner.equals(ASSERT) && descriptor.matches(ASSERT_WITHOUT_MESSAGE)) {
        visitLdcInsn("[Assertion failed]");
        String withMessage = descriptor.replace(")V", "Ljava/lang/String;)V");
        super.visitMethodInsn(opcode, owner, name, withMessage, ofInterface);
      } else if (owner.startsWith(BEANS) && name.equals("setSecurityContextProvider")) {
        visitInsn(Opcodes.POP2);
      } else if (owner.startsWith(BEANS) && name.equals("getAccessControlContext")) {
        visitInsn(Opcodes.POP);
        visitInsn(Opcodes.ACONST_NULL);
      } else if (name.equals("cancelRefresh")) {
        super.visitMethodInsn(opcode, owner, name, "(Ljava/lang/Throwable;)V", ofInterface);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
      }
    }
  }
}
