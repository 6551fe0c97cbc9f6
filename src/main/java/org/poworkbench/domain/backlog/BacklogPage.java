package org.poworkbench.domain.backlog;

import java.util.List;

/**
 * One page of stories.
 *
 * @param stories those on the page
 * @param number which page it is, from 1
 * @param pages how many pages there are, at least 1
 * @param total how many stories there are on all pages
 */
public record BacklogPage(List<StoryRow> stories, int number, int pages, int total) {

  /** Stories on one page. */
  public static final int SIZE = 25;

  public BacklogPage {
    stories = List.copyOf(stories);
  }

  /** The page of this number; one beyond the end is the last. */
  public static BacklogPage of(List<StoryRow> stories, BacklogOrder order, int wanted) {
    int pages = Math.max(1, (stories.size() + SIZE - 1) / SIZE);
    int number = Math.min(Math.max(1, wanted), pages);
    List<StoryRow> shown =
        stories.stream()
            .sorted(order.comparator())
            .skip((long) (number - 1) * SIZE)
            .limit(SIZE)
            .toList();
    return new BacklogPage(shown, number, pages, stories.size());
  }

  /** The position of the first story on this page, from 1; 0 when there is none. */
  public int first() {
    return total == 0 ? 0 : (number - 1) * SIZE + 1;
  }

  /** The position of the last story on this page. */
  public int last() {
    return Math.min(number * SIZE, total);
  }
}
