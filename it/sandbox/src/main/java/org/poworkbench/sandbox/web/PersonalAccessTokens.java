package org.poworkbench.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personal access tokens; the text of a token is told once, kept is its hash. */
public final class PersonalAccessTokens {
  private static final String PREFIX = "sandbox.token.";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Store store;
  private final Clock clock;

  /** Properties of the site that outlast a restart. */
  public interface Store {
    Map<String, String> startingWith(String prefix);

    Optional<String> get(String key);

    void put(String key, String value);

    void remove(String key);
  }

  /** A token as its owner sees it later: what it is called and since when it is there. */
  public record Token(String id, String ownerKey, String name, Instant created) {}

  public PersonalAccessTokens(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Makes a token and returns its text, which cannot be had again. */
  public String create(String ownerKey, String name) {
    byte[] bytes = new byte[33];
    RANDOM.nextBytes(bytes);
    String text = Base64.getUrlEncoder().encodeToString(bytes);
    store.put(
        PREFIX + hash(text), ownerKey + "\n" + name.replace('\n', ' ') + "\n" + clock.instant());
    return text;
  }

  public Optional<String> ownerKey(String text) {
    return store.get(PREFIX + hash(text)).map(value -> token("", value).ownerKey());
  }

  public List<Token> of(String ownerKey) {
    return store.startingWith(PREFIX).entrySet().stream()
        .map(entry -> token(entry.getKey().substring(PREFIX.length()), entry.getValue()))
        .filter(token -> token.ownerKey().equals(ownerKey))
        .sorted(Comparator.comparing(Token::created))
        .toList();
  }

  /** Revokes a token of this owner; that of another is left alone. */
  public void revoke(String ownerKey, String id) {
    of(ownerKey).stream()
        .filter(token -> token.id().equals(id))
        .forEach(token -> store.remove(PREFIX + token.id()));
  }

  private static Token token(String id, String value) {
    String[] parts = value.split("\n", 3);
    return new Token(id, parts[0], parts[1], Instant.parse(parts[2]));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
