package org.poworkbench.sandbox.data;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Keeps salted hashes of passwords; few rounds, for basic authentication asks on every request. */
final class Password {
  private static final int ROUNDS = 1000;
  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  private Password() {}

  static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return HEX.formatHex(salt) + ":" + HEX.formatHex(derive(password, salt));
  }

  static boolean matches(String password, String hash) {
    if (password == null || hash == null) {
      return false;
    }
    int colon = hash.indexOf(':');
    byte[] salt = HEX.parseHex(hash.substring(0, colon));
    return MessageDigest.isEqual(derive(password, salt), HEX.parseHex(hash.substring(colon + 1)));
  }

  private static byte[] derive(String password, byte[] salt) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot hash passwords", e);
    }
  }
}
