package org.poworkbench.sandbox.plugin.cluster;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** A lock of the whole cluster: first among the threads of this node, then by its row among the nodes. */
final class RowLock implements ClusterLock {
  /** How often a node that waits looks at the row; the database does not call back. */
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final ReentrantLock threads = new ReentrantLock();
  private final LockRows rows;
  private final String name;
  private final String node;

  RowLock(LockRows rows, String name, String node) {
    this.rows = rows;
    this.name = name;
    this.node = node;
  }

  @Override
  public void lock() {
    threads.lock();
    boolean interrupted = false;
    while (!heldByNode()) {
      LockSupport.parkNanos(GLANCE.toNanos());
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    threads.lockInterruptibly();
    while (!heldByNode()) {
      LockSupport.parkNanos(GLANCE.toNanos());
      if (Thread.interrupted()) {
        threads.unlock();
        throw new InterruptedException();
      }
    }
  }

  @Override
  public boolean tryLock() {
    if (!threads.tryLock()) {
      return false;
    }
    if (heldByNode()) {
      return true;
    }
    threads.unlock();
    return false;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(time);
    if (!threads.tryLock(time, unit)) {
      return false;
    }
    while (!heldByNode()) {
      if (System.nanoTime() - end >= 0) {
        threads.unlock();
        return false;
      }
      LockSupport.parkNanos(GLANCE.toNanos());
      if (Thread.interrupted()) {
        threads.unlock();
        throw new InterruptedException();
      }
    }
    return true;
  }

  /** Whether the node has the row; a thread that holds the lock already has it by that. */
  private boolean heldByNode() {
    try {
      return threads.getHoldCount() > 1 || rows.claim(name, node);
    } catch (RuntimeException e) {
      threads.unlock();
      throw e;
    }
  }

  @Override
  public void unlock() {
    if (!threads.isHeldByCurrentThread()) {
      throw new IllegalMonitorStateException("This thread does not hold the lock " + name + ".");
    }
    try {
      if (threads.getHoldCount() == 1) {
        rows.release(name, node);
      }
    } finally {
      threads.unlock();
    }
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException("A lock of the cluster has no conditions.");
  }
}
