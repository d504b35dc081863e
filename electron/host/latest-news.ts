/** The latest that was told and nobody has heard yet; what comes faster than it is asked for is left out. */
export class LatestNews<News> {
  private latest: News | null = null;
  private isOver = false;
  private wake: () => void = () => undefined;

  /** Puts this in the place of what nobody has heard. */
  tell(news: News): void {
    this.latest = news;
    this.wake();
  }

  /** There will be nothing more. */
  end(): void {
    this.isOver = true;
    this.wake();
  }

  /** Waits for something new; null when there will be nothing more. */
  async next(): Promise<News | null> {
    if (this.latest === null && !this.isOver) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    const news = this.isOver ? null : this.latest;
    this.latest = null;
    return news;
  }
}
