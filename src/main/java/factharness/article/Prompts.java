package factharness.article;

import java.util.regex.Pattern;

/** Lines that ask the reader to do something, or announce what is not part of the article. */
final class Prompts {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_REQUEST = 400;
  private static final int LONGEST_END_HEADING = 60;
  private static final double PARTLY_LINKED = 0.3;

  private static final String PHRASE =
      "(?:read|see|watch|listen|click|tap|learn|find out)\\s+(?:more|next|also|full|on|here|this|too|now)"
          + "|related|more from|more on|also read|also on|don[’']t miss|recommended|you may also like"
          + "|in pictures|photos?|pictures?|images?|video|gallery|sponsored|promoted|trending"
          + "|most (?:popular|read|viewed)|continue reading|continued";
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:" + PHRASE + "|more|sources?)[^.:]{0,30}:.*");
  private static final Pattern LINKED = Pattern.compile("(?i)(?:" + PHRASE + "|more)\\b.*");
  private static final Pattern WHOLE_LINE =
      Pattern.compile(
          "(?i)(?:(?:"
              + PHRASE
              + ")(?:\\s+\\w+)?|advert(?:isement|s)?|story continues(?: below.*)?|article continues.*"
              + "|scroll (?:down )?(?:to|for).*|skip (?:to|ad|advert).*|loading|share(?: this.*)?|print|e?mail"
              + "|comments?|\\d+ comments?|save|close|follow us.*|[\\p{P}\\p{S}\\s]+)\\W*");
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?i)(?:get|sign up|subscribe|follow|join|register|download (?:our|the)|have a tip|want more|like what you"
              + "|click here|tap here|enter your|thank you for|support our|don[’']t miss)\\b.*"
              + "\\b(?:newsletters?|inbox|e-?mail|facebook|twitter|instagram|whatsapp|telegram|podcasts?|app|subscrib\\w+"
              + "|membership|notifications?|alerts|account)\\b.*");
  private static final Pattern END_HEADING =
      Pattern.compile(
          "(?i)(?:related(?: \\w+){0,2}|more (?:from|on|stories|news|in)\\b.*|read (?:more|next|also)\\b.*|recommended.*"
              + "|(?:you )?(?:may|might) (?:also )?like.*|comments?|leave a (?:comment|reply).*|about the authors?.*"
              + "|most (?:popular|read|viewed).*|trending.*|latest (?:news|stories|posts).*|share this.*"
              + "|(?:also )?(?:on|in) the news|popular (?:posts|stories).*)\\W*");

  private Prompts() {}

  static boolean matches(Block block) {
    String text = block.text();
    if (text.length() <= LONGEST_LABEL) {
      boolean linked = block.linkDensity() >= PARTLY_LINKED && LINKED.matcher(text).matches();
      if (linked || announcesOthers(text) || WHOLE_LINE.matcher(text).matches()) {
        return true;
      }
    }
    return text.length() <= LONGEST_REQUEST && REQUEST.matcher(text).matches();
  }

  /** A line of plain text that names other stories: {@code Read more: The tunnel never built}. */
  static boolean announcesOthers(String line) {
    return line.length() <= LONGEST_LABEL
        && LABEL.matcher(line).matches()
        && !Paragraphs.endsSentence(line);
  }

  /** A heading after which the article is over. */
  static boolean endsArticle(Block block) {
    boolean announcesOneStory = block.isMostlyLinks() || block.text().indexOf(':') > 0;
    return (block.isHeading() || !announcesOneStory)
        && block.text().length() <= LONGEST_END_HEADING
        && END_HEADING.matcher(block.text()).matches();
  }
}
