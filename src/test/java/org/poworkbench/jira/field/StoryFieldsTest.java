package org.poworkbench.jira.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.InMemorySettings;

class StoryFieldsTest {

  private final CustomFieldManager manager = mock();
  private final ClusterLockService locks = mock();
  private final ClusterLock lock = mock();
  private final InMemorySettings settings = new InMemorySettings();
  private final StoryFields fields = new StoryFields(manager, settings, locks);

  @BeforeEach
  void givenTheLock() {
    when(locks.getLockForName("org.poworkbench.fields")).thenReturn(lock);
  }

  @Test
  void createsNothingThatIsThere() throws Exception {
    CreatedFields known = new CreatedFields(OptionalLong.of(1), OptionalLong.of(2));
    settings.remember(known);
    when(manager.getCustomFieldObject(any(Long.class))).thenReturn(mock(CustomField.class));

    fields.createMissing();

    verify(manager, never()).createCustomField(any(), any(), any(), any(), any(), any());
    assertEquals(known, settings.createdFields());
  }

  @Test
  @SuppressWarnings("LockNotBeforeTry") // Nothing is locked here: the order of calls is looked at.
  void looksOnlyUnderTheLockOfTheCluster() {
    settings.remember(new CreatedFields(OptionalLong.of(1), OptionalLong.of(2)));
    when(manager.getCustomFieldObject(any(Long.class))).thenReturn(mock(CustomField.class));

    fields.createMissing();

    InOrder order = inOrder(lock, manager);
    order.verify(lock).lock();
    order.verify(manager).getCustomFieldObject(1L);
    order.verify(lock).unlock();
  }

  @Test
  void doesNotFindAFieldThatSomebodyHasRemoved() {
    settings.remember(new CreatedFields(OptionalLong.of(1), OptionalLong.empty()));

    assertEquals(new StoryFields.Present(Optional.empty(), Optional.empty()), fields.present());
  }
}
