import '../bench/slack-speed';
